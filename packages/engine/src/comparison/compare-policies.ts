import { pairedDifference, type PairedDifference } from '#analysis/paired-difference'
import type { StudyResults } from '#batch/study-results'
import type { Outcome } from '#outcome/outcome'
import { resamplesOf } from '#sample/bootstrap'
import { groupsOfDesign } from '#sample/designs/groups-of-design'
import type { PolicyChoice } from '#scenario/policy-choice'
import type { Scenario } from '#scenario/scenario'
import { costOutcomes } from './cost-outcomes.js'
import { meanInterval } from './mean-interval.js'
import type { OutcomeComparison, PairComparison } from './outcome-comparison.js'
import { pairCost } from './pair-cost.js'
import { rankingOf } from './ranking-of.js'

/** Below this part of what it is an error of, an error is that of computing with 53 bits. */
const ROUNDING = 1e-12

/** How policies are compared. */
export interface CompareOptions {
  /** Names of the outcomes that are looked at; all unless said. */
  readonly outcomes?: readonly string[]
  /** Names of outcomes that are costs; those that the scenario marks as such unless said. */
  readonly costs?: readonly string[]
  /** How often runs are drawn again for rankings; 1000 unless said. */
  readonly resamples?: number
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
        ...{ first, second, counted: paired.counted, never: paired.never },
        difference: meanInterval(paired.differences, groups),
        wins: winsOf(numbersOf(paired.differences), isMore),
        narrowing: narrowingOf(paired),
        costs: marked.map((cost) => pairCost(results, cost, paired.differences, [first, second])),
      }
    })
    const { unitText: unit, meaning } = outcome
    return {
      outcome: name,
      unit,
      meaning,
      better: { player, direction },
      never: results.nevers[scenario.outcomes.indexOf(outcome)] ?? null,
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

/** Of a difference that is the same in every run nothing but roundings is left: it has no error to be held against. */
function narrowingOf({ error, unpairedError, mean }: PairedDifference): number | null {
  if (error === null || unpairedError === null) return null
  return error > ROUNDING * Math.abs(mean ?? 0) && error > ROUNDING * unpairedError
    ? unpairedError / error
    : null
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
