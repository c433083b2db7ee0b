import { pairedDifference } from '#analysis/paired-difference'
import type { StudyResults } from '#batch/study-results'
import type { Outcome } from '#outcome/outcome'
import { percentileBounds, type Resamples } from '#sample/bootstrap'
import { groupsOfDesign } from '#sample/designs/groups-of-design'
import { sortNumbers } from '#stats/quantile'
import { meanInterval, type MeanInterval } from './mean-interval.js'

/** A cost of the second choice over the first, and what one unit of the change in the outcome costs. */
export interface PairCost {
  readonly outcome: string
  readonly unit: string
  readonly difference: MeanInterval
  /** Mean cost over mean change; null when the interval of the change holds 0, so that its sign is not known. */
  readonly perUnit: MeanInterval | null
}

/**
 * What a change of policies costs, and what one unit of the change in an outcome costs.
 * @param cost the outcome that is a cost
 * @param changes of the outcome that is changed, run by run
 * @param samples runs drawn again, for the interval of the ratio
 */
export function pairCost(
  results: StudyResults,
  cost: Outcome,
  changes: Float64Array,
  [first, second]: readonly [number, number],
  { units, samples }: Resamples,
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
      ? { mean: ratioOf(spent, changes, Uint32Array.from(spent.keys())), ...percentileBounds(sorted, units) }
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
