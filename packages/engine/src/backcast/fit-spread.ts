import { ln } from '#elementary/ln'
import { lawOfBounded, type BoundedSpread } from '#sample/bounded-spread'
import type { Spread } from '#sample/distributions'
import { mean } from '#stats/moments'
import { sumOf } from '#stats/sum'

/** Mean and standard deviation. */
export interface Moments {
  readonly mean: number
  readonly sd: number
}

/** Distributions without two ends, by mean and spread. */
const families: Readonly<Partial<Record<string, (moments: Moments) => Spread>>> = {
  normal: ({ mean, sd }) => ({ distribution: 'normal', params: { mean, sd } }),
  lognormal: ({ mean, sd }) => {
    const square = ln(1 + (sd / mean) * (sd / mean))
    const params = { median: mean / Math.sqrt(1 + (sd / mean) * (sd / mean)), sigma: Math.sqrt(square) }
    return { distribution: 'lognormal', params }
  },
  gamma: ({ mean, sd }) => ({
    distribution: 'gamma',
    params: { shape: (mean / sd) * (mean / sd), scale: (sd * sd) / mean },
  }),
}

/**
 * The distribution of the kind of a prior, within its bounds, that has given moments: normal, lognormal and gamma stay
 * what they are, and so does what is cut off; every other continuous one becomes a beta distribution between its ends.
 * @param prior continuous
 * @param moments within its ends, the spread above 0
 */
export function fitSpread({ spread, bounds }: BoundedSpread, moments: Moments): BoundedSpread {
  const family = families[spread.distribution]
  if (!family) return betaWithin(lawOfBounded({ spread, bounds }), moments)
  if (!bounds) return { spread: family(moments), bounds }
  return fitTruncated((asked) => ({ spread: family(asked), bounds }), moments, { spread, bounds })
}

/** The beta distribution between two ends that has given moments. */
function betaWithin({ low, high }: { low: number; high: number }, { mean, sd }: Moments): BoundedSpread {
  const m = (mean - low) / (high - low)
  const v = (sd / (high - low)) * (sd / (high - low))
  const size = (m * (1 - m)) / v - 1
  return {
    spread: { distribution: 'beta', params: { a: m * size, b: (1 - m) * size, low, high } },
    bounds: undefined,
  }
}

const MOST_ROUNDS = 200
/** Asked for more than this many times the spread, a distribution is cut off nearly everywhere. */
const FARTHEST = 10
/** Of the spread; draws of a posterior know their moments to some per cent. */
const CLOSE_ENOUGH = 1e-3

/** Asks for other moments than wanted until what is left after truncation has those; a beta where it never does. */
function fitTruncated(
  make: (asked: Moments) => BoundedSpread,
  wanted: Moments,
  prior: BoundedSpread,
): BoundedSpread {
  const isPositive = prior.spread.distribution !== 'normal'
  let asked = wanted
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const made = make(asked)
    const got = momentsOf(made)
    const miss = Math.max(Math.abs(got.mean - wanted.mean), Math.abs(got.sd - wanted.sd))
    if (miss < CLOSE_ENOUGH * wanted.sd) return made
    const middle = isPositive ? (asked.mean * wanted.mean) / got.mean : asked.mean + wanted.mean - got.mean
    asked = { mean: middle, sd: (asked.sd * wanted.sd) / got.sd }
    if (!(asked.sd < FARTHEST * wanted.sd)) break
  }
  const law = lawOfBounded(prior)
  return Number.isFinite(law.low) && Number.isFinite(law.high) ? betaWithin(law, wanted) : make(wanted)
}

/** Quantiles in the middle of so many equal parts stand for a law without closed moments. */
const PARTS = 500

function momentsOf(spread: BoundedSpread): Moments {
  const { quantile } = lawOfBounded(spread)
  const values = Float64Array.from({ length: PARTS }, (_, i) => quantile((i + 0.5) / PARTS))
  const middle = mean(values)
  const square = sumOf(PARTS, (i) => ((values[i] ?? 0) - middle) * ((values[i] ?? 0) - middle)) / PARTS
  return { mean: middle, sd: Math.sqrt(square) }
}
