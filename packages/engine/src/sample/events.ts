import { ln } from '#elementary/ln'

/**
 * How much hazard has to gather, after one event, until the next one comes: an Exp(1) variate, of mean 1. As it is drawn
 * before anyone knows the hazard, policies that change the hazard share the draws.
 * @param uniform above 0 and below 1
 * @returns -ln(1 - u), above 0, at most 37
 * Source: Devroye 1986, Non-Uniform Random Variate Generation, VI.1.
 */
export function eventThreshold(uniform: number): number {
  return -ln(1 - uniform)
}
