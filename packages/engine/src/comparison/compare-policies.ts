import { pairedDifference, type PairedDifference } from '#summary/paired-difference'
import type { StudyResults } from '#batch/study-results'
import type { Outcome } from '#outcome/outcome'
import { resamplesOf } from '#sample/bootstrap'
import { groupsOfDesign } from '#sample/designs/groups-of-design'
import type { PolicyChoice } from '#scenario/policy-choice'
import type { Scenario } from '#scenario/scenario'
import { costOutcomes } from './cost-outcomes.js'
import { meanInterval } from './mean-interval.js'
import type { Judge, OutcomeComparison, PairComparison } from './outcome-comparison.js'
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
    const better = judgeOf(outcome, [])
    const pairs = pairsOf(results.choices).map(([first, second]): PairComparison => {
      const paired = pairedDifference(results, name, first, second)
      const changed = changedPlayers(results.choices, first, second)
      const judge = judgeOf(outcome, changed)
      const gains =
        judge.direction === 'higher' ? paired.differences : paired.differences.map((value) => -value)
      const marked = costOutcomes(scenario, outcome, changed, costs)
      return {
        ...{ first, second, changed, better: judge, counted: paired.counted, never: paired.never },
        difference: meanInterval(paired.differences, groups),
        wins: winsOf(numbersOf(gains)),
        narrowing: narrowingOf(paired),
        costs: marked.map((cost) => pairCost(results, cost, gains, [first, second])),
      }
    })
    const { unitText: unit, meaning } = outcome
    return {
      outcome: name,
      unit,
      meaning,
      better,
      never: results.nevers[scenario.outcomes.indexOf(outcome)] ?? null,
      pairs,
      ranking: rankingOf(scenario, results, name, better.direction === 'higher', samples),
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

/** For whom an outcome is judged: the player who changes, where it is one alone and the scenario says; else the first. */
function judgeOf({ better }: Outcome, changed: readonly string[]): Judge {
  const [only = '', ...others] = changed
  const own = others.length === 0 ? better.get(only) : undefined
  if (own !== undefined) return { player: only, direction: own }
  const [player, direction = 'higher'] = [...better][0] ?? []
  return { player, direction }
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

function winsOf(gains: Float64Array): PairComparison['wins'] {
  const n = gains.length
  if (n === 0) return null
  const better = gains.filter((value) => value > 0).length
  const worse = gains.filter((value) => value < 0).length
  return { better: better / n, worse: worse / n, equal: (n - better - worse) / n }
}
