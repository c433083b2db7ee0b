import { mean, studentQuantile, variance } from '../engine-inside.js'
import { differencesOf, type Draw, type PairedSample } from './sampler.js'

/** Independent randomisations of one answer; the spread of their means says how sure it is. */
export const RANDOMISATIONS = 8

/** Randomisations by which that spread is measured: more, so that the number of futures is no lucky draw. */
const REPLICATIONS = 48

/** More futures than this in a randomisation are not tried. */
const MOST = 256

/** Futures of each randomisation, and the half-width that they give. */
export interface Need {
  readonly futures: number
  readonly halfWidth: number
  readonly difference: number
}

/**
 * The fewest futures, a power of two, with which the 95 % interval of the mean of {@link RANDOMISATIONS} randomisations
 * is narrow enough.
 * @param allowed half-width that is left for chance
 * @throws Error when {@link MOST} do not suffice
 */
export function neededFutures(sample: (draw: Draw) => PairedSample, allowed: number): Need {
  const quantile = studentQuantile(RANDOMISATIONS - 1)(0.975)
  for (let futures = 1; futures <= MOST; futures *= 2) {
    const means = Array.from({ length: REPLICATIONS }, (_, i) =>
      mean(differencesOf(sample({ design: 'sobol', seed: `replication ${i}`, runs: futures }))),
    )
    const halfWidth = quantile * Math.sqrt(variance(means) / RANDOMISATIONS)
    if (halfWidth <= allowed) return { futures, halfWidth, difference: mean(means) }
  }
  throw new Error(`${MOST} futures in each of ${RANDOMISATIONS} randomisations are not enough`)
}

/** Runs of each side that plain Monte Carlo needs, the sides drawn apart: (1.96 · sd / half-width)². */
export function plainNeed({ first, second }: PairedSample, halfWidth: number): number {
  return ((1.96 * 1.96) / (halfWidth * halfWidth)) * (variance(first) + variance(second))
}
