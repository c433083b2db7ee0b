import { compareFractions, type Fraction } from './fraction.js'

/**
 * Payoffs as their places in order, from 0 for the smallest; equal payoffs have equal places. What pure strategies are
 * asked for depends on the order of payoffs alone.
 */
export function ordinalPayoffs(payoffs: readonly Fraction[]): Float64Array {
  const order = payoffs.map((payoff, profile) => ({ payoff, profile }))
  order.sort((a, b) => compareFractions(a.payoff, b.payoff))
  const places = new Float64Array(payoffs.length)
  let place = 0
  for (const [i, { payoff, profile }] of order.entries()) {
    const before = order[i - 1]
    if (before && compareFractions(before.payoff, payoff) < 0) place++
    places[profile] = place
  }
  return places
}
