/** Draws against what they should be like: how far a moment may be off, from the draws themselves. */

import { mean, variance } from '#stats/moments'

/** How many standard errors the mean of some draws is off. */
export function meanOff(draws: Float64Array, expected: number): number {
  return Math.abs(mean(draws) - expected) / Math.sqrt(variance(draws) / draws.length)
}

/** How many standard errors their variance is off; its standard error is √((m₄ - m₂²)/n). */
export function varianceOff(draws: Float64Array, expected: number): number {
  const middle = mean(draws)
  const squares = draws.map((x) => (x - middle) ** 2)
  return Math.abs(variance(draws) - expected) / Math.sqrt(variance(squares) / draws.length)
}
