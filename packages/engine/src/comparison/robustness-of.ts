import { restrictedColumn } from '#batch/columns-with-never'
import type { StudyResults } from '#batch/study-results'
import { assessRobustness, type Assessment, type Payoffs } from '#robustness/assess'
import type { MetricOptions } from '#robustness/metrics'
import { resamplesAmong, resamplesOf } from '#sample/bootstrap'
import { groupsOfDesign } from '#sample/designs/groups-of-design'
import type { Scenario } from '#scenario/scenario'

/** The policies of one player over futures and what the others may do. */
export interface PlayerPayoffs extends Payoffs {
  readonly player: string
  readonly policies: readonly string[]
  /** What the others play in each block of futures. */
  readonly opponents: readonly Readonly<Record<string, string>>[]
  /** Runs left out because some policy has no number in them. */
  readonly left: number
  /**
   * What a time that never comes counts as, the first instant after those at which it could have come; undefined where
   * the outcome comes in all of them, or is no time.
   */
  readonly never: number | undefined
  /** The numbers of the runs that count, rising. */
  readonly kept: Uint32Array
}

/**
 * What the policies of a player come to in one outcome, over every run and every combination of the others' policies.
 * @param isMore whether more of the outcome is better
 * @throws RangeError when the study has no such outcome or player, or lacks combinations
 */
export function payoffsOfPlayer(
  scenario: Scenario,
  results: StudyResults,
  outcome: string,
  player: string,
  isMore: boolean,
): PlayerPayoffs {
  const position = scenario.outcomes.findIndex(({ name }) => name === outcome)
  if (position < 0) throw new RangeError(`${outcome} is not an outcome of the scenario`)
  const policies = [...new Set(results.choices.flatMap((choice) => choice[player] ?? []))]
  const others = results.choices.map((choice) =>
    Object.fromEntries(Object.entries(choice).filter(([name]) => name !== player)),
  )
  const keys = others.map((one) => JSON.stringify(one))
  const opponents = [...new Set(keys)]
  if (results.choices.length !== policies.length * opponents.length) {
    throw new RangeError(`the study lacks combinations of the policies of ${player} with those of others`)
  }
  const columns = policies.map((policy) =>
    opponents.map((key) => {
      const choice = results.choices.findIndex((one, i) => one[player] === policy && keys[i] === key)
      return restrictedColumn(results, choice, position)
    }),
  )
  const runs = Uint32Array.from({ length: results.runs }, (_, run) => run).filter((run) =>
    columns.flat().every((column) => Number.isFinite(column[run])),
  )
  const values = columns.map((blocks) =>
    Float64Array.from(blocks.flatMap((column) => [...runs].map((run) => column[run] ?? NaN))),
  )
  const never = results.nevers[position]
  return {
    ...{ player, policies, isMore, values },
    opponents: opponents.map((key) => JSON.parse(key) as Readonly<Record<string, string>>),
    runs: runs.length,
    left: results.runs - runs.length,
    never: never !== undefined && values.some((own) => own.includes(never)) ? never : undefined,
    kept: runs,
  }
}

/** {@link assessRobustness} of them, with runs of the study drawn again as often as is asked for. */
export function robustnessOf(
  payoffs: PlayerPayoffs,
  options: MetricOptions,
  { runs, study }: Pick<StudyResults, 'runs' | 'study'>,
  resamples = 300,
): readonly Assessment[] {
  const drawn = resamplesOf(runs, resamples, study.seed, groupsOfDesign(study.design))
  return assessRobustness(payoffs, options, resamplesAmong(drawn, payoffs.kept))
}
