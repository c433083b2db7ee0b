import { expOfSumAnywhere } from '#elementary/exp-of-sum'
import { first21Bits } from '#elementary/float-bits'

const SQRT_2_PI = 2.5066282746310002

/** Takes t = (z - 4)/(z + 4) from -1 to 1 as z goes from 0 to Infinity; with 4 the series below is shortest. */
const MIDDLE = 4

/**
 * Chebyshev's coefficients of (1 + √(2π)·z)·e^(z²/2)·Φ(-z) in t; those left out sum to less than 2e-18.
 * Source: computed with mpmath at 60 digits; the form is that of Shepherd and Laframboise 1981, Math. Comp. 36, 249–253.
 */
const COEFFICIENTS = [
  0.9135047722358821, 0.1842349893364649, -0.14520095704207375, 0.062386666819650965, -0.018006407218911676,
  0.003408697073527684, -0.00030878931763542443, -3.0099740982790657e-5, 1.171036502908326e-5,
  -2.7892762395559184e-7, -3.396830718952503e-7, 2.6541428507258902e-8, 1.1076353463659307e-8,
  -1.1407636399507314e-9, -4.343698998479503e-10, 3.9185271056470386e-11, 1.9707926951957946e-11,
  -8.683372653740146e-13, -9.53013850317191e-13, -2.3317015826403243e-14, 4.482106241740841e-14,
  5.162186215934681e-15, -1.8131572785288744e-15, -4.708059652713562e-16, 4.3734123129051424e-17,
  3.178944961843695e-17,
] as const

/**
 * The share of a standard normal distribution below z.
 * @param z any number; the share above z is `normalCdf(-z)`, which keeps its digits in the upper tail
 * @returns from 0 to 1, within 8e-16, relative, and so in the lower tail too, down to 1e-307; NaN at NaN
 */
export function normalCdf(z: number): number {
  return z > 0 ? 1 - lowerTail(z) : lowerTail(-z)
}

/** Φ(-z) for z from 0 up. */
function lowerTail(z: number): number {
  if (z > 39) return 0
  const t = (z - MIDDLE) / (z + MIDDLE)
  // z² in two parts, the first exact: rounding it would cost z²/2 ulps of the result.
  const first = first21Bits(z)
  const power = expOfSumAnywhere(-0.5 * first * first, -0.5 * (z - first) * (z + first))
  return (power * sumChebyshev(t)) / (1 + SQRT_2_PI * z)
}

/** Clenshaw's recurrence. */
function sumChebyshev(t: number): number {
  let last = 0
  let beforeLast = 0
  for (let k = COEFFICIENTS.length - 1; k > 0; k--) {
    const next = 2 * t * last - beforeLast + (COEFFICIENTS[k] as number)
    beforeLast = last
    last = next
  }
  return t * last - beforeLast + COEFFICIENTS[0]
}
