import type { StudyResults } from '#batch/study-results'
import { meanInterval, type MeanInterval } from '#comparison/mean-interval'
import { shapleyInteractions, shapleyValues } from './shapley.js'

/** The difference of an outcome between two choices of policies, shared out by lever. */
export interface LeverShares {
  readonly outcome: string
  readonly counted: number
  readonly whole: MeanInterval
  readonly parts: readonly { readonly lever: string; readonly part: MeanInterval }[]
  /** Pairs of levers: what they do together beyond what each does alone, largest first. */
  readonly pairs: readonly {
    readonly levers: readonly [string, string]
    readonly interaction: MeanInterval
  }[]
}

/**
 * Shares a difference out by Shapley's values, run by run, so that parts sum to the whole in each of them.
 * @param results of all mixtures, set i under choice i
 * @param outcome position among the outcomes
 */
export function shareOut(results: StudyResults, levers: readonly string[], outcome: number): LeverShares {
  const columns = results.choices.map((_, set) => results.column(set, outcome))
  const runs = [...Array(results.runs).keys()].filter((run) =>
    columns.every((column) => Number.isFinite(column[run])),
  )
  const k = levers.length
  const values = runs.map((run) => shapleyValues(k, (set) => columns[set]?.[run] ?? NaN))
  const squares = runs.map((run) => shapleyInteractions(k, (set) => columns[set]?.[run] ?? NaN))
  const last = columns.length - 1
  const pairs = levers.flatMap((first, i) =>
    levers.slice(i + 1).map((second, offset) => ({
      levers: [first, second] as const,
      interaction: meanInterval(squares.map((square) => square[i * k + i + 1 + offset] ?? NaN)),
    })),
  )
  const size = ({ interaction }: (typeof pairs)[number]) => Math.abs(interaction.mean ?? 0)
  return {
    outcome: results.outcomes[outcome] ?? '',
    counted: runs.length,
    whole: meanInterval(runs.map((run) => (columns[last]?.[run] ?? NaN) - (columns[0]?.[run] ?? NaN))),
    parts: levers.map((lever, i) => ({ lever, part: meanInterval(values.map((one) => one[i] ?? NaN)) })),
    pairs: pairs.sort((a, b) => size(b) - size(a)),
  }
}
