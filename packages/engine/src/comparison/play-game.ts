import type { StudyResults } from '#batch/study-results'
import { analyseGame, type GameAnalysis } from '#game/analyse-game'
import type { Equilibrium } from '#game/equilibrium'
import { exactly } from '#game/fraction'
import { positions, profileCount, shapeOf, strategyIn, type Game, type GamePlayer } from '#game/game'
import { pureEquilibria } from '#game/pure-equilibria'
import { hasSupport, type Support } from '#game/support-equilibrium'
import { openStream } from '#random/stream'
import { resamplesAmong, resamplesOf } from '#sample/bootstrap'
import { groupsOfDesign } from '#sample/designs/groups-of-design'
import { lawOf } from '#sample/distributions'
import type { Party, PayoffRules, Weight } from '#scenario/payoffs'
import { meanInterval, type MeanInterval } from './mean-interval.js'
import { payoffTables, type PayoffTable } from './payoff-table.js'

/** How a game is looked at. */
export interface GameOptions {
  /** How often runs are drawn again, and weights drawn; 1000 and 200 unless said. */
  readonly resamples?: number
  readonly weightDraws?: number
}

/** The game that a study makes of a scenario's policies: payoffs are means over its runs. */
export interface GameStudy {
  readonly game: Game
  readonly analysis: GameAnalysis
  /** Everybody who gets something: players first, in the order of the game, then the others. */
  readonly parties: readonly Party[]
  /** By party, then by profile. */
  readonly payoffs: readonly (readonly MeanInterval[])[]
  /** Runs that count, and runs left out because somebody's payoff is no number in them. */
  readonly runs: number
  readonly left: number
  /** By profile: the share of resamples of the runs in which it is an equilibrium of mean payoffs. */
  readonly sampling: readonly number[]
  /** By equilibrium in which a player mixes: the share of resamples that have one with the same strategies; null where they do not say so. */
  readonly mixedSampling: readonly { readonly equilibrium: Equilibrium; readonly share: number | null }[]
  /** By profile: the share of single futures, known beforehand, in which it is an equilibrium. */
  readonly futures: readonly number[]
  /** The share of futures that have none in pure strategies. */
  readonly futuresWithout: number
  readonly weights: WeightSensitivity
}

/** What other weights make of the equilibria in pure strategies. */
export interface WeightSensitivity {
  /** Each weight at either end of its range, the others in the middle. */
  readonly ends: readonly {
    readonly weight: Weight
    readonly low: readonly number[]
    readonly high: readonly number[]
  }[]
  /** By profile: the share of weights, drawn together from triangular distributions, under which it is an equilibrium. */
  readonly drawn: readonly number[]
  readonly draws: number
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
    ...samplingOf(game, analysis, table, resamples, results),
    ...futuresOf(game, table),
    weights: weightsOf(game, rules, tableAt, weightDraws, results.study.seed),
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

/** The players whose policies differ in the study; their order is that of its choices. */
function playersIn({ parties }: PayoffRules, { choices }: StudyResults): readonly GamePlayer[] {
  return Object.keys(choices[0] ?? {}).flatMap((name): GamePlayer[] => {
    const strategies = [...new Set(choices.map((choice) => choice[name] ?? ''))]
    const isPlayer = parties.some((party) => party.name === name && party.isPlayer)
    return strategies.length > 1 && isPlayer ? [{ name, strategies }] : []
  })
}

/** The position of the choice that each profile is. */
function profileOrder(players: readonly GamePlayer[], { choices }: StudyResults): readonly number[] {
  const shape = shapeOf({ players })
  const order = positions(profileCount(shape)).map((profile) =>
    choices.findIndex((choice) =>
      players.every(
        ({ name, strategies }, player) => choice[name] === strategies[strategyIn(shape, profile, player)],
      ),
    ),
  )
  if (order.includes(-1) || choices.length !== order.length) {
    throw new RangeError('the choices of the study are not all combinations of the policies of its players')
  }
  return order
}

function inOrder(parties: readonly Party[], players: readonly GamePlayer[]): readonly Party[] {
  const placeOf = ({ name, isPlayer }: Party) => {
    const place = isPlayer ? players.findIndex((player) => player.name === name) : -1
    return place < 0 ? players.length : place
  }
  return [...parties].sort((a, b) => placeOf(a) - placeOf(b))
}

function samplingOf(
  game: Game,
  { mixed }: GameAnalysis,
  { kept, values }: PayoffTable,
  resamples: number,
  { runs, study }: StudyResults,
): Pick<GameStudy, 'sampling' | 'mixedSampling'> {
  const shape = shapeOf(game)
  const own = values.slice(0, shape.length)
  const found = new Float64Array(profileCount(shape))
  const equilibria = (mixed?.equilibria ?? []).filter(({ mix }) =>
    mix.some((shares) => supportOf(shares).length > 1),
  )
  const again = new Float64Array(equilibria.length)
  const drawn = resamplesOf(runs, resamples, study.seed, groupsOfDesign(study.design))
  const samples = resamplesAmong(drawn, kept)
  for (const sample of samples) {
    const means = own.map((player) => Float64Array.from(player, (profile) => meanOf(profile, sample)))
    for (const profile of pureEquilibria(shape, means)) found[profile] = (found[profile] ?? 0) + 1
    for (const [i, { mix }] of equilibria.entries()) {
      const [first = [], second = []] = mix.map(supportOf)
      if (hasSupport(means, shape[1] ?? 1, [first, second])) again[i] = (again[i] ?? 0) + 1
    }
  }
  return {
    sampling: [...found].map((times) => times / samples.length),
    mixedSampling: equilibria.map((equilibrium, i) => {
      const [first = [], second = []] = equilibrium.mix.map(supportOf)
      return { equilibrium, share: first.length === second.length ? (again[i] ?? 0) / samples.length : null }
    }),
  }
}

function supportOf(shares: Equilibrium['mix'][number]): Support {
  return shares.flatMap(({ over }, strategy) => (over > 0n ? [strategy] : []))
}

function meanOf(values: Float64Array, sample: Uint32Array): number {
  let total = 0
  for (const run of sample) total += values[run] as number
  return total / sample.length
}

function futuresOf(game: Game, { runs, values }: PayoffTable): Pick<GameStudy, 'futures' | 'futuresWithout'> {
  const shape = shapeOf(game)
  const found = new Float64Array(profileCount(shape))
  let without = 0
  for (let run = 0; run < runs; run++) {
    const own = values.slice(0, shape.length).map((player) => player.map((profile) => profile[run] ?? NaN))
    const equilibria = pureEquilibria(shape, own)
    if (equilibria.length === 0) without++
    for (const profile of equilibria) found[profile] = (found[profile] ?? 0) + 1
  }
  return { futures: [...found].map((times) => times / runs), futuresWithout: without / runs }
}

function weightsOf(
  game: Game,
  { weights }: PayoffRules,
  tableAt: (weights: readonly number[]) => PayoffTable,
  draws: number,
  seed: string,
): WeightSensitivity {
  const shape = shapeOf(game)
  const equilibriaAt = (values: readonly number[]) => {
    const table = tableAt(values)
    const means = table.values
      .slice(0, shape.length)
      .map((player) => player.map((profile) => profile.reduce((a, b) => a + b, 0) / table.runs))
    return pureEquilibria(shape, means)
  }
  const middle = weights.map(({ mid }) => mid)
  const ranged = weights.filter(({ low, high }) => low < high)
  const ends = ranged.map((weight) => {
    const at = (value: number) => equilibriaAt(middle.with(weights.indexOf(weight), value))
    return { weight, low: at(weight.low), high: at(weight.high) }
  })
  const count = ranged.length > 0 ? draws : 0
  const found = new Float64Array(profileCount(shape))
  const laws = weights.map(({ name, low, mid, high }) => {
    const stream = openStream(seed, `weight ${name}`)
    const law = low < high ? lawOf({ distribution: 'triangular', params: { low, mid, high } }) : undefined
    return (draw: number) => law?.quantile(stream.uniform(draw, 0, 0)) ?? mid
  })
  for (let draw = 0; draw < count; draw++) {
    for (const profile of equilibriaAt(laws.map((law) => law(draw))))
      found[profile] = (found[profile] ?? 0) + 1
  }
  return { ends, drawn: [...found].map((times) => times / Math.max(1, count)), draws: count }
}
