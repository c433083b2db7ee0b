import { ln } from '#elementary/ln'
import { cholesky } from '#stats/cholesky'

/** A normal law in several dimensions, by the precision (inverse covariance) D·L·Lᵀ·D. */
export interface NormalLaw {
  readonly middle: Float64Array
  /** D, the diagonal. */
  readonly scale: Float64Array
  /** L, lower and with rows of length 1, row after row. */
  readonly lower: Float64Array
}

/**
 * The law of a middle and a precision.
 * @param precision symmetric, row after row; only its lower half is read
 * @returns undefined when the precision is not positive definite
 */
export function normalOfPrecision(middle: Float64Array, precision: Float64Array): NormalLaw | undefined {
  const n = middle.length
  const scale = middle.map((_, i) => Math.sqrt(precision[i * n + i] as number))
  if (scale.some((one) => !(one > 0))) return undefined
  const entries = precision.map(
    (entry, at) => entry / ((scale[Math.floor(at / n)] as number) * (scale[at % n] as number)),
  )
  const factor = cholesky({ size: n, entries })
  if ('row' in factor) return undefined
  const { entries: lower } = factor.lower
  return middle.some((_, i) => !((lower[i * n + i] as number) > 0)) ? undefined : { middle, scale, lower }
}

/** The point of a law that independent standard normal numbers stand for. */
export function pointOf({ middle, scale, lower }: NormalLaw, normals: ArrayLike<number>): Float64Array {
  const n = middle.length
  const solved = new Float64Array(n)
  for (let i = n - 1; i >= 0; i--) {
    let rest = normals[i] as number
    for (let j = i + 1; j < n; j++) rest -= (lower[j * n + i] as number) * (solved[j] as number)
    solved[i] = rest / (lower[i * n + i] as number)
  }
  return middle.map((centre, i) => centre + (solved[i] as number) / (scale[i] as number))
}

/** The log density of a law at a point, without the part that is the same for all laws of its dimension. */
export function logDensityOf({ middle, scale, lower }: NormalLaw, point: Float64Array): number {
  const n = middle.length
  const away = middle.map((centre, i) => ((point[i] as number) - centre) * (scale[i] as number))
  let total = 0
  for (let i = 0; i < n; i++) {
    let white = 0
    for (let j = i; j < n; j++) white += (lower[j * n + i] as number) * (away[j] as number)
    total += ln((scale[i] as number) * (lower[i * n + i] as number)) - 0.5 * white * white
  }
  return total
}
