import { restrictedColumn } from '#batch/columns-with-never'
import type { StudyResults } from '#batch/study-results'
import { meanInterval, type MeanInterval } from '#comparison/mean-interval'
import { groupsOfDesign, type IndependentGroups } from '#sample/designs/groups-of-design'
import type { LeverMix } from './lever-mix.js'
import { addedInOrders, type LeverOrder } from './lever-orders.js'
import { shareOfWhole } from '#comparison/share-of-whole'
import { shapleyInteractions, shapleyValues } from './shapley.js'
import { widened } from './widened.js'

/** The difference of an outcome between two choices of policies, shared out by lever. */
export interface LeverShares {
  readonly outcome: string
  readonly counted: number
  /** How many orders were drawn; undefined when all count. */
  readonly orders: number | undefined
  readonly whole: MeanInterval
  readonly parts: readonly {
    readonly lever: string
    /** Its interval has the error of the futures, and of drawn orders. */
    readonly part: MeanInterval
    /** Half the interval of 95 % that drawn orders alone give it; 0 when all count, null for a single pair of them. */
    readonly orderError: number | null
    /** Of the whole, as a ratio of means; null where the sign of the whole is not known. */
    readonly share: MeanInterval | null
  }[]
  /** Pairs of levers: what they do together beyond what each does alone, largest first; none where orders are drawn. */
  readonly pairs: readonly {
    readonly levers: readonly [string, string]
    readonly interaction: MeanInterval
  }[]
}

/** What every lever adds in every run that counts, and how far off drawn orders leave it. */
interface Added {
  readonly column: (lever: number) => Float64Array
  readonly orderError: (lever: number) => number | null
}

/**
 * Shares a difference out by Shapley's values, run by run, so that parts sum to the whole in each of them.
 * @param results of the mixtures of a mix, in its order
 * @param outcome position among the outcomes
 */
export function shareOut(
  results: StudyResults,
  { levers, orders }: Pick<LeverMix, 'levers' | 'orders'>,
  outcome: number,
): LeverShares {
  const columns = results.choices.map((_, mixture) => restrictedColumn(results, mixture, outcome))
  const groups = groupsOfDesign(results.study.design)
  const isCounted = (run: number) => columns.every((column) => Number.isFinite(column[run]))
  const runs = [...Array(results.runs).keys()]
  const worthIn = (run: number) => (mixture: number) => columns[mixture]?.[run] ?? NaN
  /** A number of each run; NaN where it does not count. */
  const inRuns = (valueOf: (run: number) => number) =>
    Float64Array.from(runs, (run) => (isCounted(run) ? valueOf(run) : NaN))
  const changes = inRuns((run) => worthIn(run)(columns.length - 1) - worthIn(run)(0))
  const whole = meanInterval(changes, groups)
  const counted = runs.filter(isCounted)
  const added = orders
    ? addedBySome(orders, runs, isCounted, worthIn)
    : addedByAll(levers.length, runs, isCounted, worthIn)
  return {
    ...{ outcome: results.outcomes[outcome] ?? '', counted: counted.length, orders: orders?.length, whole },
    parts: levers.map((lever, i) => {
      const [own, orderError] = [added.column(i), added.orderError(i)]
      const part = widened(meanInterval(own, groups), orderError)
      const share = shareOfWhole(own, changes, groups)
      const relative = orderError === null ? null : orderError / Math.abs(whole.mean ?? NaN)
      return { lever, part, orderError, share: share && widened(share, relative) }
    }),
    pairs: orders ? [] : pairsOf(levers, inRuns, worthIn, groups),
  }
}

function addedByAll(
  levers: number,
  runs: readonly number[],
  isCounted: (run: number) => boolean,
  worthIn: (run: number) => (mixture: number) => number,
): Added {
  const values = runs.map((run) => (isCounted(run) ? shapleyValues(levers, worthIn(run)) : undefined))
  return {
    column: (lever) => Float64Array.from(values, (one) => one?.[lever] ?? NaN),
    orderError: () => 0,
  }
}

/** Pairs of an order and its reverse are independent: their means over the runs tell the error of the orders. */
function addedBySome(
  orders: readonly LeverOrder[],
  runs: readonly number[],
  isCounted: (run: number) => boolean,
  worthIn: (run: number) => (mixture: number) => number,
): Added {
  const added = runs.map((run) => (isCounted(run) ? addedInOrders(orders, worthIn(run)) : undefined))
  const pairs = [...Array(orders.length / 2).keys()]
  const ofPair = (all: readonly Float64Array[], pair: number, lever: number) =>
    ((all[2 * pair]?.[lever] ?? NaN) + (all[2 * pair + 1]?.[lever] ?? NaN)) / 2
  const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const known = added.filter((all) => all !== undefined)
  return {
    column: (lever) =>
      Float64Array.from(added, (all) => (all ? meanOf(pairs.map((pair) => ofPair(all, pair, lever))) : NaN)),
    orderError: (lever) => {
      const byPair = pairs.map((pair) => meanOf(known.map((all) => ofPair(all, pair, lever))))
      const { low, high } = meanInterval(Float64Array.from(byPair), 'runs')
      return low === null || high === null ? null : (high - low) / 2
    },
  }
}

function pairsOf(
  levers: readonly string[],
  inRuns: (valueOf: (run: number) => number) => Float64Array,
  worthIn: (run: number) => (mixture: number) => number,
  groups: IndependentGroups,
): LeverShares['pairs'] {
  const k = levers.length
  const squares = new Map<number, Float64Array>()
  inRuns((run) => (squares.set(run, shapleyInteractions(k, worthIn(run))), 0))
  const pairs = levers.flatMap((first, i) =>
    levers.slice(i + 1).map((second, offset) => ({
      levers: [first, second] as const,
      interaction: meanInterval(
        inRuns((run) => squares.get(run)?.[i * k + i + 1 + offset] ?? NaN),
        groups,
      ),
    })),
  )
  const size = ({ interaction }: (typeof pairs)[number]) => Math.abs(interaction.mean ?? 0)
  return pairs.sort((a, b) => size(b) - size(a))
}
