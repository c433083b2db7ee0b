import { mean } from './moments.js'
import { sumOf } from './sum.js'

/**
 * Pearson's correlation.
 * @param x, y as many values each, finite
 * @returns from -1 to 1; null when x or y has only one value, over and over or at all: it varies with nothing
 * @throws RangeError when the lengths differ, or are 0
 */
export function correlation(x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  if (x.length !== y.length) throw new RangeError('x and y differ in length')
  const [middleX, middleY] = [mean(x), mean(y)]
  const dx = (i: number) => (x[i] as number) - middleX
  const dy = (i: number) => (y[i] as number) - middleY
  const squareX = sumOf(x.length, (i) => dx(i) * dx(i))
  const squareY = sumOf(x.length, (i) => dy(i) * dy(i))
  if (isRounding(squareX, x.length, middleX) || isRounding(squareY, y.length, middleY)) return null
  const product = sumOf(x.length, (i) => dx(i) * dy(i))
  return Math.max(-1, Math.min(1, product / (Math.sqrt(squareX) * Math.sqrt(squareY))))
}

/** Whether deviations are no more than what is left of equal numbers when their mean is rounded. */
function isRounding(squares: number, n: number, middle: number): boolean {
  const rounding = 4 * Number.EPSILON * middle
  return squares <= n * rounding * rounding
}
