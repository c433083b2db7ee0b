import { normalOfPrecision, pointOf, type NormalLaw } from './normal-law.js'

/** Log likelihoods of some points; -Infinity where the data are impossible. */
export type LogLikelihood = (points: readonly Float64Array[]) => readonly number[]

/** How far apart points lie from which slopes are taken, in standard deviations of the prior. */
const APART = 0.1

/** No step of the search is longer than this along any axis, and none shorter than that is worth another. */
const LONGEST = 1
const SHORTEST = 0.02

const MOST_STEPS = 12

/**
 * The normal law that touches a posterior at its mode: the same mode, the same curvature (Laplace). The prior is
 * standard normal along each axis. Found by Newton's method from the origin, slopes and curvatures from differences;
 * axes on which nothing depends keep their prior.
 * @throws RangeError when the data are impossible at the origin or right beside it
 * Source: Tierney and Kadane 1986, J. Am. Stat. Assoc. 81, 82–86.
 */
export function findMode(dimension: number, logLikelihood: LogLikelihood): NormalLaw {
  let point = new Float64Array(dimension)
  for (let round = 0; ; round++) {
    const { slope, precision } = differences(point, logLikelihood)
    const law = normalOfPrecision(point, precision) ?? normalOfPrecision(point, axesOf(precision, dimension))
    if (!law) throw new RangeError('the observations are impossible at middle values')
    const step = newtonStep(law, slope)
    const longest = Math.max(...step.map(Math.abs))
    if (longest < SHORTEST || round === MOST_STEPS) return law
    const shorter = Math.min(1, LONGEST / longest)
    point = point.map((at, i) => at + shorter * (step[i] as number))
  }
}

/** Slopes of the log posterior, and its curvature with the sign turned, at a point. */
function differences(point: Float64Array, logLikelihood: LogLikelihood) {
  const n = point.length
  const axes = [...point.keys()]
  const moved = (...moves: readonly (readonly [number, number])[]) => {
    const copy = Float64Array.from(point)
    for (const [axis, by] of moves) copy[axis] = (copy[axis] as number) + by * APART
    return copy
  }
  const sides = axes.flatMap((axis) => [moved([axis, 1]), moved([axis, -1])])
  const [middle = NaN, ...beside] = logLikelihood([point, ...sides])
  const up = (axis: number) => beside[2 * axis] as number
  const down = (axis: number) => beside[2 * axis + 1] as number
  const busy = axes.filter((axis) => up(axis) !== middle || down(axis) !== middle)
  const pairs = busy.flatMap((i) => busy.filter((j) => j < i).map((j) => [i, j] as const))
  const both = logLikelihood(pairs.map(([i, j]) => moved([i, 1], [j, 1])))
  const square = APART * APART
  const precision = new Float64Array(n * n)
  for (const i of axes) precision[i * n + i] = 1 + (2 * middle - up(i) - down(i)) / square
  for (const [k, [i, j]] of pairs.entries()) {
    precision[i * n + j] = precision[j * n + i] = (up(i) + up(j) - middle - (both[k] as number)) / square
  }
  const slope = Float64Array.from(axes, (i) => (up(i) - down(i)) / (2 * APART) - (point[i] as number))
  return { slope, precision }
}

/** The precision without what ties axes together, each at least that of the prior. */
function axesOf(precision: Float64Array, n: number): Float64Array {
  return precision.map((entry, at) => (at % (n + 1) === 0 ? Math.max(1, entry) : 0))
}

/** The step to the top of the paraboloid: what the precision turns into the slope. */
function newtonStep(law: NormalLaw, slope: Float64Array): Float64Array {
  const { scale, lower } = law
  const n = slope.length
  const white = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    let rest = (slope[i] as number) / (scale[i] as number)
    for (let j = 0; j < i; j++) rest -= (lower[i * n + j] as number) * (white[j] as number)
    white[i] = rest / (lower[i * n + i] as number)
  }
  return pointOf({ ...law, middle: new Float64Array(n) }, white)
}
