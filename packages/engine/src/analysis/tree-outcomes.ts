import { orderedColumn, restrictedColumn } from '#batch/columns-with-never'
import { asResults, type StudyResults } from '#batch/study-results'
import type { StudyTable } from '#batch/study-table'
import { groupsOfDesign, type IndependentGroups } from '#sample/designs/groups-of-design'
import type { PolicyChoice } from '#scenario/policy-choice'
import { leavesOf, type Branching, type Leaf } from '#scenario/tree'
import { mean } from '#stats/moments'
import { quantile, sortNumbers } from '#stats/quantile'
import { knownMean } from '#summary/known-mean'
import { boundsOnTree } from './bounds-on-tree.js'

/** A mean with an interval of 95 % as the design has it; null where there is nothing to count. */
export interface Estimate {
  readonly mean: number | null
  readonly low: number | null
  readonly high: number | null
}

/** An outcome at the end of one way through the tree. */
export interface LeafOutcome extends Leaf {
  /** Draws in which its run failed, or the outcome is no number; left out of what follows. */
  readonly lacking: number
  /** Draws in which a time never comes: it then is later than all others. */
  readonly never: number
  /** Mean over draws, null where a time does not come in all, and the quantiles of 5, 50 and 95 %, null for never. */
  readonly mean: number | null
  readonly p5: number | null
  readonly median: number | null
  readonly p95: number | null
}

/** An outcome of one choice of policies on the whole tree. */
export interface TreeOutcome {
  readonly policies: PolicyChoice
  readonly leaves: readonly LeafOutcome[]
  /**
   * Weighted by the middle probabilities, draw by draw: what interval is left is that of the number of draws. A time that
   * never comes counts as the first instant after those at which it could have come.
   */
  readonly expected: Estimate
  /** Futures that are left out of what is expected: on one way or more the run failed, or the outcome is no number. */
  readonly lacking: number
  /** Futures among those that count in which a time never comes on one way or more. */
  readonly never: number
  /** The expected outcome, in the same futures, at the worst and the best that the ranges of the probabilities allow. */
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
  const groups = groupsOfDesign(results.study.design)
  const choicesOf = (policy: number) => leaves.map((_, leaf) => policy * leaves.length + leaf)
  const restrictedOf = (policy: number) =>
    choicesOf(policy).map((choice) => restrictedColumn(results, choice, position))
  const first = expectedByDraw(restrictedOf(0), leaves)
  return policies.map((choice, i) => {
    const ordered = choicesOf(i).map((leaf) => orderedColumn(results, leaf, position))
    const restricted = restrictedOf(i)
    const expected = expectedByDraw(restricted, leaves)
    const found = leaves.map((leaf, l) => ({ ...leaf, ...spreadOf(ordered[l] ?? new Float64Array()) }))
    const isNever = (run: number) => ordered.some((column) => column[run] === Infinity)
    const never = [...expected.keys()].filter((run) => !Number.isNaN(expected[run]) && isNever(run)).length
    const difference =
      i === 0
        ? null
        : estimate(
            expected.map((value, run) => value - (first[run] ?? NaN)),
            groups,
          )
    const lacking = expected.filter(Number.isNaN).length
    return {
      ...{ policies: choice, leaves: found, expected: estimate(expected, groups), lacking, never },
      ...boundsOf(tree, leaves, restricted, expected),
      difference,
    }
  })
}

/** The outcome of each draw, weighted over the leaves; NaN where it lacks on one. */
function expectedByDraw(columns: readonly Float64Array[], leaves: readonly Leaf[]): Float64Array {
  const runs = columns[0]?.length ?? 0
  return Float64Array.from({ length: runs }, (_, run) =>
    leaves.reduce((sum, { probability }, l) => sum + probability * (columns[l]?.[run] ?? NaN), 0),
  )
}

/** What other probabilities make of the mean over the draws that have an expected outcome. */
function boundsOf(
  tree: readonly Branching[],
  leaves: readonly Leaf[],
  columns: readonly Float64Array[],
  expected: Float64Array,
): Pick<TreeOutcome, 'least' | 'most'> {
  const means = new Map(
    leaves.map(({ path }, l) => {
      const own = columns[l]?.filter((_, run) => !Number.isNaN(expected[run])) ?? []
      return [JSON.stringify(path), own.length > 0 ? mean(own) : null]
    }),
  )
  return boundsOnTree(tree, (path) => means.get(JSON.stringify(path)) ?? null)
}

function estimate(values: Float64Array, groups: IndependentGroups): Estimate {
  const { mean: middle, interval } = knownMean(values, groups)
  return { mean: middle, low: interval?.low ?? null, high: interval?.high ?? null }
}

function spreadOf(column: Float64Array): Omit<LeafOutcome, keyof Leaf> {
  const sorted = sortNumbers(column.filter((value) => !Number.isNaN(value)))
  const lacking = column.length - sorted.length
  const never = sorted.filter((value) => value === Infinity).length
  if (sorted.length === 0) return { lacking, never, mean: null, p5: null, median: null, p95: null }
  const finite = (value: number) => (Number.isFinite(value) ? value : null)
  const at = (p: number) => finite(quantile(sorted, p))
  return { lacking, never, mean: finite(mean(sorted)), p5: at(0.05), median: at(0.5), p95: at(0.95) }
}
