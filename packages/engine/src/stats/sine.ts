/** π/6, as far as a double has it. */
export const SIXTH_OF_PI = 0.5235987755982988

/**
 * The sine of a small angle.
 * @param x from -π/6 to π/6
 * @returns within 2e-16 of sin x, relative; at π/6 within 2e-16 of ½
 */
export function sineOfSmall(x: number): number {
  const square = x * x
  let sum = 0
  // x¹⁷/17! is below 5e-20 of the sine.
  for (let n = 15; n >= 3; n -= 2) sum = (1 - sum) * (square / (n * (n - 1)))
  return x * (1 - sum)
}

/**
 * The angle whose sine is small.
 * @param x from -½ to ½
 * @returns within 3e-16 of arcsin x, relative
 */
export function arcsineOfSmall(x: number): number {
  const square = x * x
  let sum = 0
  // Each term is less than a quarter of the one before.
  for (let n = 27; n >= 1; n--) sum = ((2 * n - 1) / (2 * n)) * square * (1 / (2 * n + 1) + sum)
  return x * (1 + sum)
}
