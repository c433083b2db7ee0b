import { openStream } from '#random/stream'
import { normalCdf } from '#stats/normal-cdf'
import { quantile } from '#stats/quantile'
import { studentQuantile } from '#stats/student-quantile'
import type { IndependentGroups } from './designs/groups-of-design.js'

/** Runs of a sample, drawn from it again with replacement, as often as one asks: the same ones for everything asked. */
export interface Resamples {
  /** How many things the sample holds that are independent: its runs, or randomisations that they belong to. */
  readonly units: number
  readonly samples: readonly Uint32Array[]
}

/**
 * Draws runs again from the runs that there are: each by itself, or whole randomisations of a design whose runs depend on
 * each other, point by point. One less is drawn than there are, so that means of resamples spread as the mean of the
 * sample does: as many as there are would spread less, by a sixteenth for eight.
 * @param runs how many there are, at least one
 * @param count how many samples
 * @param seed what the draws follow from
 * @param groups what is independent: run i belongs to randomisation i mod groups; where nothing is random, as in a full
 *   factorial, nothing is drawn again
 * Source: Efron and Tibshirani 1993, An Introduction to the Bootstrap; Davison and Hinkley 1997, 3.8 (whole clusters);
 *   McCarthy and Snowden 1985, Vital and Health Statistics 2(95) (one less than there are).
 */
export function resamplesOf(runs: number, count: number, seed: string, groups: IndependentGroups): Resamples {
  if (groups === undefined || runs < 2) return { units: 0, samples: [] }
  const units = typeof groups === 'number' && groups < runs ? groups : runs
  const drawn = Math.max(1, units - 1)
  const stream = openStream(seed, 'bootstrap')
  const uniforms = new Float64Array(drawn + (drawn % 2))
  const turns = Array.from({ length: Math.ceil(runs / units) }, (_, turn) => turn * units)
  const samples = Array.from({ length: count }, (_, sample) => {
    stream.uniforms(sample, 0, uniforms)
    const chosen = [...uniforms.subarray(0, drawn)].map((uniform) => Math.floor(uniform * units))
    // The last turn may be too short for some of them.
    return Uint32Array.from(
      turns.flatMap((turn) => chosen.map((unit) => turn + unit)).filter((i) => i < runs),
    )
  })
  return { units, samples }
}

/**
 * Resamples among some of the runs, by their positions there; those left out are not drawn.
 * @param kept numbers of the runs, rising
 */
export function resamplesAmong({ units, samples }: Resamples, kept: Uint32Array): Resamples {
  const places = new Map([...kept].map((run, place) => [run, place]))
  const among = samples.map((sample) => sample.filter((run) => places.has(run)))
  return {
    units: Math.min(units, kept.length),
    samples: among
      .filter((sample) => sample.length > 0)
      .map((sample) => sample.map((run) => places.get(run) as number)),
  }
}

/**
 * The interval of 95 % of a number from what it is in resamples: percentiles further out than 2.5 and 97.5 %, as Student's
 * t is wider than the normal distribution for so few independent things.
 * @param sorted the number in each resample, rising; at least one
 * @param units how many independent things were drawn from
 * Source: Hesterberg 2015, The American Statistician 69, 371–386 (expanded percentile interval).
 */
export function percentileBounds(
  sorted: Float64Array,
  units: number,
): { readonly low: number; readonly high: number } {
  const outside = normalCdf(-studentQuantile(Math.max(1, units - 1))(0.975))
  return { low: quantile(sorted, outside), high: quantile(sorted, 1 - outside) }
}
