import { ln } from '#elementary/ln'

/**
 * x·ln(x/m) + m - x: how far x lies from m, as gamma, beta and Poisson distributions measure it. It is 0 at x = m and
 * about (x - m)²/2m around it, where the formula as it stands would be left with rounding errors only.
 * @param x, m above 0
 * @param difference x - m, for a caller who has it with more digits than x and m have
 * @returns 0 or more, within 4e-16 of x + m, and relative to itself where it is small
 * Source: Loader 2000, Fast and accurate computation of binomial probabilities.
 */
export function deviance(x: number, m: number, difference = x - m): number {
  const v = difference / (x + m)
  if (Math.abs(v) > 0.1) return x * ln(x / m) - difference
  // ln(x/m) = 2(v + v³/3 + v⁵/5 + …), of which 2xv and the difference leave v times the difference.
  const square = v * v
  let sum = 0
  // The first term left out is below 1e-19 of the sum.
  for (let n = 19; n >= 3; n -= 2) sum = sum * square + 1 / n
  return difference * v + 2 * x * v * square * sum
}
