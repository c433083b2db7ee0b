import { sobolDirections } from './sobol-directions.js'

const BITS = 32

/** The number of dimensions for which there are direction numbers. */
export const SOBOL_DIMENSIONS = 1200

const rows = sobolDirections.trim().split(/\s+/)

/** Direction numbers that have been worked out. */
const known: Uint32Array[] = []

/**
 * The direction numbers of one dimension, each as 32 bits of a fraction.
 * @param dimension from 0
 * @throws RangeError beyond the last dimension
 * Source: Bratley and Fox 1988, Algorithm 659, ACM Trans. Math. Softw. 14, 88–100.
 */
export function sobolDirection(dimension: number): Uint32Array {
  if (!(dimension >= 0 && dimension < SOBOL_DIMENSIONS)) {
    throw new RangeError(`dimension is none of ${SOBOL_DIMENSIONS}: ${dimension}`)
  }
  return (known[dimension] ??= workOut(dimension))
}

function workOut(dimension: number): Uint32Array {
  const directions = new Uint32Array(BITS)
  if (dimension === 0) return directions.map((_, k) => 1 << (BITS - 1 - k))
  const [inner = 0, ...initial] = (rows[dimension - 1] ?? '').split(',').map((word) => parseInt(word, 36))
  const degree = initial.length
  for (let k = 0; k < BITS; k++) {
    if (k < degree) {
      directions[k] = (initial[k] as number) << (BITS - 1 - k)
      continue
    }
    const before = directions[k - degree] as number
    let bits = before ^ (before >>> degree)
    for (let i = 1; i < degree; i++) {
      if ((inner >>> (degree - 1 - i)) & 1) bits ^= directions[k - i] as number
    }
    directions[k] = bits
  }
  return directions
}

/**
 * A coordinate of a point of a Sobol' sequence, as 32 bits of a fraction; points come in the order of the Gray code.
 * @param directions of the dimension
 * @param index of the point, from 0 (the origin) to 2³² - 1
 * Source: Antonov and Saleev 1979, USSR Comput. Math. Math. Phys. 19, 252–256.
 */
export function sobolPoint(directions: Uint32Array, index: number): number {
  let gray = (index ^ (index >>> 1)) >>> 0
  let bits = 0
  for (let k = 0; gray !== 0; k++, gray >>>= 1) {
    if (gray & 1) bits ^= directions[k] as number
  }
  return bits >>> 0
}
