import type { StudyResults } from '#batch/study-results'
import { meanInterval, type MeanInterval } from '#comparison/mean-interval'
import { groupsOfDesign } from '#sample/designs/groups-of-design'
import { shareOfWhole } from './share-of-whole.js'
import { shapleyInteractions, shapleyValues } from './shapley.js'

/** The difference of an outcome between two choices of policies, shared out by lever. */
export interface LeverShares {
  readonly outcome: string
  readonly counted: number
  readonly whole: MeanInterval
  readonly parts: readonly {
    readonly lever: string
    readonly part: MeanInterval
    /** Of the whole, as a ratio of means; null where the sign of the whole is not known. */
    readonly share: MeanInterval | null
  }[]
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
  const isCounted = (run: number) => columns.every((column) => Number.isFinite(column[run]))
  const runs = [...Array(results.runs).keys()]
  const groups = groupsOfDesign(results.study.design)
  const k = levers.length
  const worthIn = (run: number) => (set: number) => columns[set]?.[run] ?? NaN
  const values = runs.map((run) => (isCounted(run) ? shapleyValues(k, worthIn(run)) : undefined))
  const squares = runs.map((run) => (isCounted(run) ? shapleyInteractions(k, worthIn(run)) : undefined))
  const column = (all: readonly (Float64Array | undefined)[], place: number) =>
    Float64Array.from(all, (one) => one?.[place] ?? NaN)
  const last = columns.length - 1
  const changes = Float64Array.from(runs, (run) =>
    isCounted(run) ? worthIn(run)(last) - worthIn(run)(0) : NaN,
  )
  const whole = meanInterval(changes, groups)
  const pairs = levers.flatMap((first, i) =>
    levers.slice(i + 1).map((second, offset) => ({
      levers: [first, second] as const,
      interaction: meanInterval(column(squares, i * k + i + 1 + offset), groups),
    })),
  )
  const size = ({ interaction }: (typeof pairs)[number]) => Math.abs(interaction.mean ?? 0)
  return {
    outcome: results.outcomes[outcome] ?? '',
    counted: runs.filter(isCounted).length,
    whole,
    parts: levers.map((lever, i) => {
      const own = column(values, i)
      return { lever, part: meanInterval(own, groups), share: shareOfWhole(own, changes, groups) }
    }),
    pairs: pairs.sort((a, b) => size(b) - size(a)),
  }
}
