import { pairedDifference } from '#analysis/paired-difference'
import type { StudyResults } from '#batch/study-results'
import type { Direction, Outcome } from '#outcome/outcome'
import { resamplesOf, type Resamples } from '#sample/bootstrap'
import { groupsOfDesign } from '#sample/designs/groups-of-design'
import type { PolicyChoice } from '#scenario/policy-choice'
import type { Scenario } from '#scenario/scenario'
import { quantile, sortNumbers } from '#stats/quantile'
import { ranks } from '#stats/ranks'
import { costOutcomes } from './cost-outcomes.js'
import { meanInterval, type MeanInterval } from './mean-interval.js'

/** How policies are compared. */
export interface CompareOptions {
  /** Names of the outcomes that are looked at; all unless said. */
  readonly outcomes?: readonly string[]
  /** Names of outcomes that are costs; those that the scenario marks as such unless said. */
  readonly costs?: readonly string[]
  /** How often runs are drawn again for rankings and costs of a point; 1000 unless said. */
  readonly resamples?: number
}

/** Every pair of choices in one outcome, on the same futures. */
export interface OutcomeComparison {
  readonly outcome: string
  readonly unit: string
  readonly meaning: string | undefined
  /** What counts as better, and for whom: the first player whom the scenario names; higher for nobody unless it says. */
  readonly better: { readonly player: string | undefined; readonly direction: Direction }
  readonly pairs: readonly PairComparison[]
  readonly ranking: Ranking | undefined
}

/** The second of two choices against the first. */
export interface PairComparison {
  /** Positions among the choices. */
  readonly first: number
  readonly second: number
  /** Runs in which both have a number. */
  readonly counted: number
  /** Second less first. */
  readonly difference: MeanInterval
  /** Shares of runs in which the second is better, worse, equal to the last bit; null without any run. */
  readonly wins: { readonly better: number; readonly worse: number; readonly equal: number } | null
  /** How many times wider the interval would be with other futures for each; null when both are equal in every run. */
  readonly narrowing: number | null
  /** What the change costs. */
  readonly costs: readonly PairCost[]
}

/** A cost of the second choice over the first, and what one unit of the change in the outcome costs. */
export interface PairCost {
  readonly outcome: string
  readonly unit: string
  readonly difference: MeanInterval
  /** Mean cost over mean change; null when the interval of the change holds 0, so that its sign is not known. */
  readonly perUnit: MeanInterval | null
}

/** The choices in order of their means, and how well that order is known. */
export interface Ranking {
  /** Positions among the choices, the best first. */
  readonly order: readonly number[]
  /** By choice. */
  readonly means: readonly number[]
  /** By choice: its rank in the mean, and its range over 95 % of resamples. */
  readonly ranks: readonly { readonly rank: number; readonly low: number; readonly high: number }[]
  /** By choice: the share of resamples in which it is best; equal ones share. */
  readonly isBest: readonly number[]
  /** Share of resamples with the same order from first to last. */
  readonly sameOrder: number
}

/**
 * Holds every pair of choices of a study against each other in the same futures.
 * @throws RangeError for an outcome that the study does not have
 */
export function comparePolicies(
  scenario: Scenario,
  results: StudyResults,
  { outcomes, costs, resamples = 1000 }: CompareOptions = {},
): readonly OutcomeComparison[] {
  const wanted = outcomes ?? scenario.outcomes.map(({ name }) => name)
  const groups = groupsOfDesign(results.study.design)
  const samples = resamplesOf(results.runs, resamples, results.study.seed, groups)
  return wanted.map((name) => {
    const outcome = findOutcome(scenario, name)
    const [player, direction = 'higher'] = [...outcome.better][0] ?? []
    const isMore = direction === 'higher'
    const pairs = pairsOf(results.choices).map(([first, second]): PairComparison => {
      const paired = pairedDifference(results, name, first, second)
      const marked = costOutcomes(scenario, outcome, changedPlayers(results.choices, first, second), costs)
      return {
        ...{ first, second, counted: paired.counted },
        difference: meanInterval(paired.differences, groups),
        wins: winsOf(numbersOf(paired.differences), isMore),
        narrowing: paired.error ? (paired.unpairedError ?? NaN) / paired.error : null,
        costs: marked.map((cost) => pairCost(results, cost, paired.differences, [first, second], samples)),
      }
    })
    const { unitText: unit, meaning } = outcome
    return {
      outcome: name,
      unit,
      meaning,
      better: { player, direction },
      pairs,
      ranking: rankingOf(scenario, results, name, isMore, samples),
    }
  })
}

function findOutcome({ outcomes }: Scenario, name: string): Outcome {
  const outcome = outcomes.find((one) => one.name === name)
  if (!outcome) throw new RangeError(`${name} is not an outcome of the scenario`)
  return outcome
}

function pairsOf(choices: readonly PolicyChoice[]): readonly (readonly [number, number])[] {
  return choices.flatMap((_, first) =>
    choices.slice(first + 1).map((__, i): readonly [number, number] => [first, first + 1 + i]),
  )
}

function changedPlayers(choices: readonly PolicyChoice[], first: number, second: number): readonly string[] {
  const [a = {}, b = {}] = [choices[first], choices[second]]
  return Object.keys(a).filter((player) => a[player] !== b[player])
}

const numbersOf = (values: Float64Array): Float64Array => values.filter((value) => !Number.isNaN(value))

function winsOf(differences: Float64Array, isMore: boolean): PairComparison['wins'] {
  const n = differences.length
  if (n === 0) return null
  const up = differences.filter((value) => value > 0).length
  const down = differences.filter((value) => value < 0).length
  const [better, worse] = isMore ? [up, down] : [down, up]
  return { better: better / n, worse: worse / n, equal: (n - up - down) / n }
}

function pairCost(
  results: StudyResults,
  cost: Outcome,
  changes: Float64Array,
  [first, second]: readonly [number, number],
  samples: Resamples,
): PairCost {
  const spent = pairedDifference(results, cost.name, first, second).differences
  const groups = groupsOfDesign(results.study.design)
  const change = meanInterval(
    changes.map((value, run) => (Number.isNaN(spent[run]) ? NaN : value)),
    groups,
  )
  const price = meanInterval(
    spent.map((value, run) => (Number.isNaN(changes[run]) ? NaN : value)),
    groups,
  )
  const isKnown = change.low !== null && change.high !== null && (change.low > 0 || change.high < 0)
  const ratios = samples.map((sample) => ratioOf(spent, changes, sample)).filter(Number.isFinite)
  const sorted = sortNumbers(ratios)
  const perUnit =
    isKnown && sorted.length > 0
      ? {
          mean: ratioOf(spent, changes, Uint32Array.from(spent.keys())),
          low: quantile(sorted, 0.025),
          high: quantile(sorted, 0.975),
        }
      : null
  return { outcome: cost.name, unit: cost.unitText, difference: price, perUnit }
}

/** The ratio of two means over some runs; runs without a number do not count. */
function ratioOf(over: Float64Array, under: Float64Array, runs: Uint32Array): number {
  let [above, below] = [0, 0]
  for (const run of runs) {
    const [a, b] = [over[run] ?? NaN, under[run] ?? NaN]
    if (Number.isNaN(a) || Number.isNaN(b)) continue
    above += a
    below += b
  }
  return above / below
}

function rankingOf(
  scenario: Scenario,
  results: StudyResults,
  name: string,
  isMore: boolean,
  samples: Resamples,
): Ranking | undefined {
  const position = scenario.outcomes.findIndex((one) => one.name === name)
  const columns = results.choices.map((_, choice) => results.column(choice, position))
  const whole = Uint32Array.from({ length: results.runs }, (_, run) => run).filter((run) =>
    columns.every((column) => !Number.isNaN(column[run])),
  )
  if (whole.length === 0) return undefined
  const kept = new Set(whole)
  const meansOver = (runs: Uint32Array) =>
    columns.map((column) => {
      let total = 0
      for (const run of runs) total += column[run] ?? NaN
      return total / runs.length
    })
  const placesOf = (means: readonly number[]) => ranks(means.map((value) => (isMore ? -value : value)))
  const means = meansOver(whole)
  const places = placesOf(means)
  const drawn = samples.flatMap((sample) => {
    const own = whole.length === results.runs ? sample : sample.filter((run) => kept.has(run))
    return own.length > 0 ? [placesOf(meansOver(own))] : []
  })
  const order = [...places.keys()].sort((a, b) => (places[a] ?? NaN) - (places[b] ?? NaN))
  return {
    order,
    means,
    ranks: [...places].map((rank, choice) => {
      const own = sortNumbers(drawn.map((one) => one[choice] ?? NaN))
      return { rank, low: quantile(own, 0.025), high: quantile(own, 0.975) }
    }),
    isBest: [...places.keys()].map(
      (choice) => drawn.reduce((sum, one) => sum + shareOfFirst(one, choice), 0) / drawn.length,
    ),
    sameOrder:
      drawn.filter((one) => one.every((place, choice) => place === places[choice])).length / drawn.length,
  }
}

function shareOfFirst(places: Float64Array, choice: number): number {
  const first = places.reduce((least, place) => Math.min(least, place), Infinity)
  return places[choice] === first ? 1 / places.filter((place) => place === first).length : 0
}
