import { openStream } from '#random/stream'
import type { IndependentGroups } from './designs/groups-of-design.js'

/** Runs of a sample, drawn from it again with replacement, as often as one asks: the same ones for everything asked. */
export type Resamples = readonly Uint32Array[]

/**
 * Draws runs again from the runs that there are: each by itself, or whole randomisations of a design whose runs depend on
 * each other, point by point.
 * @param runs how many there are, at least one
 * @param count how many samples; each has as many runs as there are
 * @param seed what the draws follow from
 * @param groups what is independent: run i belongs to randomisation i mod groups
 * Source: Efron and Tibshirani 1993, An Introduction to the Bootstrap; Davison and Hinkley 1997, 3.8 (whole clusters).
 */
export function resamplesOf(
  runs: number,
  count: number,
  seed: string,
  groups: IndependentGroups = 'runs',
): Resamples {
  const units = typeof groups === 'number' && groups < runs ? groups : runs
  const stream = openStream(seed, 'bootstrap')
  const uniforms = new Float64Array(units + (units % 2))
  return Array.from({ length: count }, (_, sample) => {
    stream.uniforms(sample, 0, uniforms)
    return Uint32Array.from({ length: runs }, (__, i) => {
      const [turn, unit] = [i - (i % units), Math.floor((uniforms[i % units] as number) * units)]
      // The last turn may be too short for a randomisation: it then gives the point before once more.
      return turn + unit < runs ? turn + unit : turn + unit - units
    })
  })
}

/**
 * Resamples among some of the runs, by their positions there; those left out are not drawn.
 * @param kept numbers of the runs, rising
 */
export function resamplesAmong(resamples: Resamples, kept: Uint32Array): Resamples {
  const places = new Map([...kept].map((run, place) => [run, place]))
  const among = resamples.map((sample) => sample.filter((run) => places.has(run)))
  return among
    .filter((sample) => sample.length > 0)
    .map((sample) => sample.map((run) => places.get(run) as number))
}
