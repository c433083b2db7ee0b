import { quantile, sortNumbers } from '#stats/quantile'

/** A bound on one of the numbers that were drawn. */
export interface Limit {
  /** Position of the number. */
  readonly input: number
  /** Which side of the bound is inside. */
  readonly side: 'above' | 'below'
  readonly at: number
}

/** How well a box holds the cases of interest. */
export interface BoxScore {
  readonly inside: number
  readonly casesInside: number
  /** Share of the cases that are inside; null without a case. */
  readonly coverage: number | null
  /** Share of what is inside that is a case; null when nothing is. */
  readonly density: number | null
}

/** Inputs and cases, run by run. */
export interface Cases {
  /** By number drawn, then by run. */
  readonly inputs: readonly Float64Array[]
  /** By run: 1 for a case of interest, else 0. */
  readonly isCase: Uint8Array
}

/** How much is peeled off at a time, and how many numbers may be bounded: more nobody can read. */
const [PEEL, MOST_INPUTS] = [0.1, 3]

/** A box holds at least so many runs. */
const FEWEST_RUNS = 10

/**
 * Finds a box in the space of the numbers drawn where cases of interest are dense: off the whole, slice after slice goes,
 * each time that which leaves the highest density; of all boxes on this way the one with the best balance, the harmonic
 * mean, of coverage and density.
 * @param runs those that are looked at; the others are left to test the box
 * @returns the bounds; none when no box is better than everything
 * Source: Friedman and Fisher 1999, Statistics and Computing 9, 123–143 (PRIM); Bryant and Lempert 2010, Technological
 *   Forecasting & Social Change 77, 34–49 (coverage and density).
 */
export function peelBox(cases: Cases, runs: readonly number[]): readonly Limit[] {
  let limits: readonly Limit[] = []
  let inside = runs
  let [best, bestBalance] = [limits, balanceOf(scoreBox(cases, limits, runs))]
  for (;;) {
    const step = bestPeel(cases, inside, limits)
    if (!step || step.inside.length < FEWEST_RUNS) return best
    limits = merged(limits, step.limit)
    inside = step.inside
    const balance = balanceOf(scoreBox(cases, limits, runs))
    if (balance > bestBalance) [best, bestBalance] = [limits, balance]
  }
}

/** Coverage and density of a box over some runs. */
export function scoreBox(
  { inputs, isCase }: Cases,
  limits: readonly Limit[],
  runs: readonly number[],
): BoxScore {
  const inside = runs.filter((run) => limits.every((limit) => isInside(inputs, limit, run)))
  const [all, casesInside] = [countCases(isCase, runs), countCases(isCase, inside)]
  return {
    ...{ inside: inside.length, casesInside },
    coverage: all > 0 ? casesInside / all : null,
    density: inside.length > 0 ? casesInside / inside.length : null,
  }
}

function bestPeel(
  { inputs, isCase }: Cases,
  inside: readonly number[],
  limits: readonly Limit[],
): { readonly limit: Limit; readonly inside: readonly number[] } | undefined {
  const bounded = [...new Set(limits.map(({ input }) => input))]
  const open = bounded.length < MOST_INPUTS ? [...inputs.keys()] : bounded
  let best: { limit: Limit; inside: readonly number[] } | undefined
  let most = -1
  for (const input of open) {
    const sorted = sortNumbers(Float64Array.from(inside, (run) => inputs[input]?.[run] ?? NaN))
    for (const side of ['above', 'below'] as const) {
      const limit = { input, side, at: quantile(sorted, side === 'above' ? PEEL : 1 - PEEL) }
      const left = inside.filter((run) => isInside(inputs, limit, run))
      const density = left.length > 0 ? countCases(isCase, left) / left.length : -1
      if (left.length < inside.length && density > most) [best, most] = [{ limit, inside: left }, density]
    }
  }
  return best
}

function isInside(inputs: Cases['inputs'], { input, side, at }: Limit, run: number): boolean {
  const value = inputs[input]?.[run] ?? NaN
  return side === 'above' ? value >= at : value <= at
}

/** A new bound takes the place of the old one on its side, which it is inside of. */
function merged(limits: readonly Limit[], limit: Limit): readonly Limit[] {
  return [...limits.filter(({ input, side }) => input !== limit.input || side !== limit.side), limit]
}

function countCases(isCase: Uint8Array, runs: readonly number[]): number {
  return runs.reduce((sum, run) => sum + (isCase[run] ?? 0), 0)
}

function balanceOf({ coverage, density }: BoxScore): number {
  return coverage === null || density === null || coverage + density === 0
    ? 0
    : (2 * coverage * density) / (coverage + density)
}
