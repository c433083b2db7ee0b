import type { StudyResults } from '#batch/study-results'
import { analyseGame } from '#game/analyse-game'
import { exactly } from '#game/fraction'
import type { Game } from '#game/game'
import { groupsOfDesign } from '#sample/designs/groups-of-design'
import type { PayoffRules } from '#scenario/payoffs'
import { futureDoubt } from './future-doubt.js'
import { inOrder, playersIn, profileOrder } from './game-players.js'
import type { GameStudy } from './game-study.js'
import { meanInterval, type MeanInterval } from './mean-interval.js'
import { payoffTables, type PayoffTable } from './payoff-table.js'
import { samplingDoubt } from './sampling-doubt.js'
import { weightDoubt } from './weight-doubt.js'

/** How a game is looked at. */
export interface GameOptions {
  /** How often runs are drawn again, and weights drawn; 1000 and 200 unless said. */
  readonly resamples?: number
  readonly weightDraws?: number
}

/**
 * Makes a game of a finished study, and keeps three kinds of doubt apart: how well mean payoffs are known from so many
 * runs, how far single futures differ from the mean, and what the weights do.
 * @throws RangeError when the study lacks combinations of the players' policies, or has no run that counts
 */
export function playGame(
  title: string,
  rules: PayoffRules,
  results: StudyResults,
  { resamples = 1000, weightDraws = 200 }: GameOptions = {},
): GameStudy {
  const players = playersIn(rules, results)
  const order = profileOrder(players, results)
  const parties = inOrder(rules.parties, players)
  const places = parties.map((party) => rules.parties.indexOf(party))
  const tables = payoffTables(rules, results)
  const tableAt = (weights: readonly number[]): PayoffTable => {
    const { values, ...counts } = tables(weights)
    return {
      ...counts,
      values: places.map((party) => order.map((choice) => values[party]?.[choice] ?? new Float64Array())),
    }
  }
  const table = tableAt(rules.weights.map(({ mid }) => mid))
  if (table.runs === 0) throw new RangeError('no run has payoffs for everybody under all policies')
  const payoffs = table.values.map((party) => party.map((values) => intervalOf(values, table, results)))
  const game: Game = {
    title,
    players,
    payoffs: players.map((_, player) => (payoffs[player] ?? []).map(({ mean }) => exactly(mean ?? 0))),
  }
  const analysis = analyseGame(game)
  return {
    ...{ game, analysis, parties, payoffs, runs: table.runs, left: table.left },
    ...samplingDoubt(game, analysis, table, resamples, results),
    ...futureDoubt(game, table),
    weights: weightDoubt(game, rules, tableAt, weightDraws, results.study.seed),
  }
}

/** The interval of a mean payoff; runs that do not count keep their place, by which the design knows what is independent. */
function intervalOf(
  values: Float64Array,
  { kept }: PayoffTable,
  { runs, study }: StudyResults,
): MeanInterval {
  const all = new Float64Array(runs).fill(NaN)
  for (const [place, run] of kept.entries()) all[run] = values[place] as number
  return meanInterval(all, groupsOfDesign(study.design))
}
