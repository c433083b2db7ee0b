import { mean, studentQuantile, variance } from '../engine-inside.js'
import { differencesOf, type Draw, type PairedSample } from './sampler.js'

/** The fewest independent randomisations of an answer, and the most: their spread says how sure it is. */
const FEWEST = 8
const MOST = 256

/** Randomisations by which that spread is measured: so many that the need is no lucky draw. */
const REPLICATIONS = 48

/** Futures of one randomisation that are tried: powers of two, at which points fill the ranges evenly. */
const SIZES = [1, 4, 16, 64] as const

/** So many randomisations of so many futures, and the half-width that they give. */
export interface Need {
  readonly randomisations: number
  readonly futures: number
  readonly halfWidth: number
  readonly difference: number
}

/**
 * The fewest futures with which the 95 % interval of the mean of independent randomisations is narrow enough.
 * @param allowed half-width that is left for chance
 * @throws Error when {@link MOST} randomisations of the largest size do not suffice
 */
export function neededFutures(sample: (draw: Draw) => PairedSample, allowed: number): Need {
  const needs = SIZES.flatMap((futures) => {
    const means = Array.from({ length: REPLICATIONS }, (_, i) =>
      mean(differencesOf(sample({ design: 'sobol', seed: `replication ${i}`, runs: futures }))),
    )
    const halfWidthOf = (count: number) =>
      studentQuantile(count - 1)(0.975) * Math.sqrt(variance(means) / count)
    let randomisations = FEWEST
    while (randomisations < MOST && halfWidthOf(randomisations) > allowed) randomisations++
    const halfWidth = halfWidthOf(randomisations)
    return halfWidth <= allowed ? [{ randomisations, futures, halfWidth, difference: mean(means) }] : []
  })
  const [least] = needs.sort((a, b) => a.randomisations * a.futures - b.randomisations * b.futures)
  if (!least) throw new Error(`${MOST} randomisations do not give a half-width of ${allowed}`)
  return least
}

/** Runs of each side that plain Monte Carlo needs, the sides drawn apart: (1.96 · sd / half-width)². */
export function plainNeed({ first, second }: PairedSample, halfWidth: number): number {
  return ((1.96 * 1.96) / (halfWidth * halfWidth)) * (variance(first) + variance(second))
}
