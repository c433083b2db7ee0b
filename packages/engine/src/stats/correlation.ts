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
  if (squareX === 0 || squareY === 0) return null
  const product = sumOf(x.length, (i) => dx(i) * dy(i))
  return Math.max(-1, Math.min(1, product / (Math.sqrt(squareX) * Math.sqrt(squareY))))
}
