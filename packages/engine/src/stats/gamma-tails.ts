import { exp } from '#elementary/exp'
import { deviance } from './deviance.js'
import { stirlingError } from './ln-gamma.js'
import type { Tails } from './tails.js'

const TWO_PI = 6.283185307179586

/** Terms this far below their sum change no digit of it. */
const NEGLIGIBLE_TERM = 1e-17

/** Factors this near 1 are rounding errors. */
const NEGLIGIBLE_FACTOR = 6e-16

/** More terms than shapes up to 1e9 need; rounding errors may keep a factor away from 1. */
const MOST_TERMS = 100_000

/**
 * The gamma distribution of scale 1: regularised incomplete gamma functions, both at once.
 * @param shape above 0
 * @returns the shares below and above x, for x above 0; relative error 5e-15·(1 + |ln share|) for shapes from
 *   0.3 up, 3e-14·(1 + |ln share|) down to 0.01; takes a time of about √shape
 * Source: Abramowitz and Stegun 1964, 6.5.29 and 6.5.31; the factor before them as in Loader 2000.
 */
export function gammaTails(shape: number): (x: number) => Tails {
  const scale = Math.sqrt(shape / TWO_PI)
  const error = stirlingError(shape)
  return (x) => {
    // xᵃ·e⁻ˣ/Γ(a)
    const slope = scale * exp(-deviance(shape, x) - error)
    const bend = shape - x
    if (x < shape + 1) {
      const lower = (slope / shape) * lowerSeries(shape, x)
      return { lower, upper: 1 - lower, slope, bend }
    }
    const upper = slope * upperFraction(shape, x)
    return { lower: 1 - upper, upper, slope, bend }
  }
}

/** 1 + x/(a+1) + x²/((a+1)(a+2)) + … */
function lowerSeries(shape: number, x: number): number {
  let term = 1
  let sum = 1
  for (let n = shape + 1; term > NEGLIGIBLE_TERM * sum; n++) {
    term *= x / n
    sum += term
  }
  return sum
}

/** 1/(x+1-a - 1·(1-a)/(x+3-a - 2·(2-a)/(x+5-a - …))), by the method of Lentz. */
function upperFraction(shape: number, x: number): number {
  let b = x + 1 - shape
  let c = Infinity
  let d = 1 / b
  let fraction = d
  for (let n = 1; n < MOST_TERMS; n++) {
    const a = n * (shape - n)
    b += 2
    d = 1 / (a * d + b)
    c = b + a / c
    const factor = c * d
    fraction *= factor
    if (Math.abs(factor - 1) <= NEGLIGIBLE_FACTOR) break
  }
  return fraction
}
