import { ln } from '#elementary/ln'

/** ½ ln 2π. */
const HALF_LN_2_PI = 0.9189385332046728

/** From here on the series of Stirling leaves out less than 1e-17. */
const STIRLING_FROM = 8

/** 1 - γ, with Euler's γ. */
const ONE_LESS_GAMMA = 0.42278433509846713

/** ζ(k) - 1 for k from 2 on. Source: mpmath at 60 digits. */
const ZETA_LESS_ONE = [
  0.6449340668482264, 0.2020569031595943, 0.08232323371113819, 0.03692775514336993, 0.01734306198444914,
  0.008349277381922827, 0.00407735619794434, 0.0020083928260822143, 0.0009945751278180853,
  0.0004941886041194645, 0.0002460865533080483, 0.00012271334757848915, 6.124813505870483e-5,
  3.058823630702049e-5, 1.528225940865187e-5, 7.637197637899763e-6, 3.81729326499984e-6, 1.908212716553939e-6,
  9.539620338727962e-7, 4.769329867878064e-7, 2.38450502727733e-7, 1.1921992596531106e-7,
  5.960818905125948e-8, 2.980350351465228e-8, 1.4901554828365043e-8, 7.45071178983543e-9,
] as const

/** B₂ₖ/(2k(2k-1)) for k from 1 on, with the numbers of Bernoulli. */
const STIRLING = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360360,
  1 / 156,
  -3617 / 122400,
  43867 / 244188,
] as const

/**
 * The logarithm of the gamma function.
 * @param x above 0
 * @returns within 2e-15 of ln Γ(x), relative, wherever that is not next to a zero (x = 1 and x = 2), and there
 *   within 3e-15 of it in units of x - 1 or x - 2; NaN at 0 and below
 * Source: Abramowitz and Stegun 1964, Handbook of Mathematical Functions, 6.1.33, 6.1.15, 6.1.40.
 */
export function lnGamma(x: number): number {
  if (x >= STIRLING_FROM) return (x - 0.5) * ln(x) - x + HALF_LN_2_PI + stirlingSeries(x)
  if (x >= 1.5) return belowStirling(x)
  if (x >= 0.5) return aroundTwo(x - 1) - ln(x)
  return x > 0 ? aroundTwo(x) - ln(x * (1 + x)) : NaN
}

/**
 * What Stirling's formula leaves out: ln Γ(x) - (x - ½) ln x + x - ½ ln 2π. Formulas in which powers of x cancel those
 * of a gamma function use it in its place, and lose no digits however large x is.
 * @param x above 0
 * @returns within 2e-15 of it; 1/(12x) and less for a large x
 */
export function stirlingError(x: number): number {
  if (x >= STIRLING_FROM) return stirlingSeries(x)
  return lnGamma(x) - (x - 0.5) * ln(x) + x - HALF_LN_2_PI
}

function stirlingSeries(x: number): number {
  const square = 1 / (x * x)
  let sum = 0
  for (let k = STIRLING.length - 1; k >= 0; k--) sum = sum * square + (STIRLING[k] as number)
  return sum / x
}

/** For x from 1½ to 8: Γ(x) = (x-1)·(x-2)⋯Γ(x-n), down to next to 2. */
function belowStirling(x: number): number {
  let product = 1
  let rest = x
  while (rest >= 2.5) {
    rest -= 1
    product *= rest
  }
  return aroundTwo(rest - 2) + ln(product)
}

/** ln Γ(2 + z) = (1-γ)z + (ζ(2)-1)z²/2 - (ζ(3)-1)z³/3 + …, for |z| up to ½. */
function aroundTwo(z: number): number {
  let sum = 0
  for (let i = ZETA_LESS_ONE.length - 1; i >= 0; i--) {
    sum = (ZETA_LESS_ONE[i] as number) / (i + 2) - z * sum
  }
  return z * (ONE_LESS_GAMMA + z * sum)
}
