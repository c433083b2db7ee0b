import { ln } from '#elementary/ln'
import type { Stream } from '#random/stream'

/**
 * How much hazard has to gather, after one event, until the next one comes: an Exp(1) variate, of mean 1. As it is drawn
 * before anyone knows the hazard, policies that change the hazard share the draws.
 * @param stream the one of the kind of events
 * @param event 0 for the first event of the run, 1 for the next, …
 * @returns -ln(1 - u), above 0, at most 37
 * Source: Devroye 1986, Non-Uniform Random Variate Generation, VI.1.
 */
export function eventThreshold(stream: Stream, run: number, event: number): number {
  return -ln(1 - stream.uniform(run, 0, event))
}
