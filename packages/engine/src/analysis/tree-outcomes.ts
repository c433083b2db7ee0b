import { asResults, type StudyResults } from '#batch/study-results'
import type { StudyTable } from '#batch/study-table'
import type { PolicyChoice } from '#scenario/policy-choice'
import { leavesOf, type Branching, type Leaf } from '#scenario/tree'
import { mean, variance } from '#stats/moments'
import { quantile, sortNumbers } from '#stats/quantile'
import { studentQuantile } from '#stats/student-quantile'
import { boundsOnTree } from './bounds-on-tree.js'

/** A mean with an interval of 95 %; null where there is nothing to count. */
export interface Estimate {
  readonly mean: number | null
  readonly low: number | null
  readonly high: number | null
}

/** An outcome at the end of one way through the tree. */
export interface LeafOutcome extends Leaf {
  /** Draws in which its run failed, or the outcome never came; left out of what follows. */
  readonly lacking: number
  /** Mean over draws, and the quantiles of 5, 50 and 95 %. */
  readonly mean: number | null
  readonly p5: number | null
  readonly median: number | null
  readonly p95: number | null
}

/** An outcome of one choice of policies on the whole tree. */
export interface TreeOutcome {
  readonly policies: PolicyChoice
  readonly leaves: readonly LeafOutcome[]
  /** Weighted by the middle probabilities, draw by draw: what interval is left is that of the number of draws. */
  readonly expected: Estimate
  /** Futures that are left out of what is expected: on one way or more the run failed, or the outcome never came. */
  readonly lacking: number
  /** The expected outcome at the worst and the best that the ranges of the probabilities allow. */
  readonly least: number | null
  readonly most: number | null
  /** Expected, less that of the first choice of policies in the same draws; null for the first. */
  readonly difference: Estimate | null
}

/** Every choice of policies on every leaf, in this order. */
export function treeChoices(
  tree: readonly Branching[],
  policies: readonly PolicyChoice[],
): readonly PolicyChoice[] {
  const leaves = leavesOf(tree)
  return policies.flatMap((choice) => leaves.map(({ path }) => ({ ...choice, ...path })))
}

/**
 * An outcome of every choice of policies on the tree.
 * @param source results of the choices that {@link treeChoices} gives
 * @throws RangeError when they have no such outcome
 */
export function treeOutcomes(
  source: StudyTable | StudyResults,
  outcome: string,
  tree: readonly Branching[],
  policies: readonly PolicyChoice[],
): readonly TreeOutcome[] {
  const results = asResults(source)
  const position = results.outcomes.indexOf(outcome)
  if (position < 0) throw new RangeError(`the results have no outcome ${outcome}`)
  const leaves = leavesOf(tree)
  const columnsOf = (choice: number) =>
    leaves.map((_, leaf) => results.column(choice * leaves.length + leaf, position))
  const first = expectedByDraw(columnsOf(0), leaves)
  return policies.map((choice, i) => {
    const columns = columnsOf(i)
    const expected = expectedByDraw(columns, leaves)
    const found = leaves.map((leaf, l) => ({ ...leaf, ...spreadOf(columns[l] ?? new Float64Array()) }))
    const means = new Map(found.map((leaf) => [JSON.stringify(leaf.path), leaf.mean]))
    const { least, most } = boundsOnTree(tree, (path) => means.get(JSON.stringify(path)) ?? null)
    const difference = i === 0 ? null : estimate(expected.map((value, run) => value - (first[run] ?? NaN)))
    const lacking = expected.filter(Number.isNaN).length
    return { policies: choice, leaves: found, expected: estimate(expected), lacking, least, most, difference }
  })
}

/** The outcome of each draw, weighted over the leaves; NaN where it lacks on one. */
function expectedByDraw(columns: readonly Float64Array[], leaves: readonly Leaf[]): Float64Array {
  const runs = columns[0]?.length ?? 0
  return Float64Array.from({ length: runs }, (_, run) =>
    leaves.reduce((sum, { probability }, l) => sum + probability * (columns[l]?.[run] ?? NaN), 0),
  )
}

function estimate(values: Float64Array): Estimate {
  const counted = values.filter((value) => !Number.isNaN(value))
  if (counted.length === 0) return { mean: null, low: null, high: null }
  const middle = mean(counted)
  if (counted.length === 1) return { mean: middle, low: null, high: null }
  const half = studentQuantile(counted.length - 1)(0.975) * Math.sqrt(variance(counted) / counted.length)
  return { mean: middle, low: middle - half, high: middle + half }
}

function spreadOf(column: Float64Array): Omit<LeafOutcome, keyof Leaf> {
  const sorted = sortNumbers(column.filter((value) => !Number.isNaN(value)))
  const lacking = column.length - sorted.length
  if (sorted.length === 0) return { lacking, mean: null, p5: null, median: null, p95: null }
  const at = (p: number) => quantile(sorted, p)
  return { lacking, mean: mean(sorted), p5: at(0.05), median: at(0.5), p95: at(0.95) }
}
