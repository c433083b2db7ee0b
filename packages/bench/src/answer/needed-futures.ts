import { groupsOfDesign, knownMean, type KnownMean } from '@erosion/engine'
import { variance } from '../engine-inside.js'
import { percentile } from '../measure/percentile.js'
import { differencesOf, type Draw, type PairedSample } from './sampler.js'

/** Studies that are made of each size, and the share of them that has to know the answer well enough. */
const STUDIES = 48
const SHARE = 0.9

/** Sizes that are tried: powers of two, at which the points of a design fill the ranges evenly. */
const SIZES = [8, 16, 32, 64, 128, 256, 512, 1024] as const

/** So many futures, and the half-width that nine in ten studies of as many stay within. */
export interface Need {
  readonly futures: number
  readonly halfWidth: number
  readonly difference: number
}

/**
 * The fewest futures of a study whose own 95 % interval of the mean difference is narrow enough in nine of ten seeds.
 * @param allowed half-width that is left for chance
 * @throws Error when the largest size does not suffice
 */
export function neededFutures(sample: (draw: Draw) => PairedSample, allowed: number): Need {
  for (const futures of SIZES) {
    const studies = Array.from({ length: STUDIES }, (_, i) => study(sample, `study ${i}`, futures))
    const widths = studies.map(({ error, reach }) => (reach ?? NaN) * (error ?? NaN))
    const halfWidth = percentile(widths, SHARE)
    if (halfWidth <= allowed) return { futures, halfWidth, difference: studies[0]?.mean ?? NaN }
  }
  throw new Error(`${SIZES.at(-1)} futures do not give a half-width of ${allowed}`)
}

/** A study as users make it: scrambled Sobol' futures, both sides in each, and the interval of the mean difference. */
export function study(sample: (draw: Draw) => PairedSample, seed: string, runs: number): KnownMean {
  return knownMean(differencesOf(sample({ design: 'sobol', seed, runs })), groupsOfDesign('sobol'))
}

/** Runs of each side that plain Monte Carlo needs, the sides drawn apart: (1.96 · sd / half-width)². */
export function plainNeed({ first, second }: PairedSample, halfWidth: number): number {
  return ((1.96 * 1.96) / (halfWidth * halfWidth)) * (variance(first) + variance(second))
}
