import { openStream } from '#random/stream'

/** Runs of a sample, drawn from it again with replacement, as often as one asks: the same ones for everything asked. */
export type Resamples = readonly Uint32Array[]

/**
 * Draws runs again from the runs that there are.
 * @param runs how many there are, at least one
 * @param count how many samples; each has as many runs as there are
 * @param seed what the draws follow from
 * Source: Efron and Tibshirani 1993, An Introduction to the Bootstrap.
 */
export function resamplesOf(runs: number, count: number, seed: string): Resamples {
  const stream = openStream(seed, 'bootstrap')
  const uniforms = new Float64Array(runs + (runs % 2))
  return Array.from({ length: count }, (_, sample) => {
    stream.uniforms(sample, 0, uniforms)
    return Uint32Array.from({ length: runs }, (__, i) => Math.floor((uniforms[i] as number) * runs))
  })
}
