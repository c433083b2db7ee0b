import { lawOfBounded } from '#sample/bounded-spread'
import { ranks } from '#stats/ranks'
import { mean } from '#stats/moments'
import { sumOf } from '#stats/sum'
import type { Calibration } from './calibrate.js'
import { posteriorBesidePrior, type Learnt } from './posterior.js'

/** Rank correlations smaller than this are left out. */
const SMALLEST_TIE = 0.2

/** What calibration taught, as sections that a scenario may have; plain data. */
export interface PosteriorSections {
  readonly uncertainties: Readonly<Record<string, unknown>>
  readonly correlations: readonly { readonly between: readonly [string, string]; readonly rank: number }[]
}

/**
 * The posterior in the form in which a scenario says what is not known: for each number a distribution with the mean
 * and the spread of the draws (beta within the bounds of the prior, normal where it has none), and the rank
 * correlations that are not small.
 * @param carry parameters to take along, by name; all unless said
 */
export function posteriorSections(calibration: Calibration, carry?: readonly string[]): PosteriorSections {
  const learnt = posteriorBesidePrior(calibration)
  const isCarried = ({ number: { name } }: Learnt) =>
    !carry || carry.includes(name) || carry.includes(baseOf(name))
  const kept = learnt.flatMap((one, i) => (isCarried(one) ? [{ one, i }] : []))
  return {
    uncertainties: Object.fromEntries(kept.map(({ one }) => [one.number.name, distributionOf(one)])),
    correlations: kept.flatMap(({ one: first, i }, at) =>
      kept.slice(at + 1).flatMap(({ one: second, i: j }) => {
        const rank = rounded(rankCorrelationOf(calibration, i, j), 2)
        const between = [first.number.name, second.number.name] as const
        return Math.abs(rank) < SMALLEST_TIE ? [] : [{ between, rank }]
      }),
    ),
  }
}

const baseOf = (name: string) => name.replace(/\[.*/, '')

/** Four significant digits say more than the draws know. */
function rounded(value: number, digits = 4): number {
  return Number(value.toPrecision(digits))
}

function distributionOf({ number: { spread }, posterior }: Learnt): unknown {
  const { low, high } = lawOfBounded(spread)
  const { mean: middle, sd } = posterior
  if (!Number.isFinite(low) || !Number.isFinite(high))
    return { normal: { mean: rounded(middle), sd: rounded(sd) } }
  const m = (middle - low) / (high - low)
  const v = (sd / (high - low)) * (sd / (high - low))
  const size = (m * (1 - m)) / v - 1
  return {
    beta: { a: rounded(m * size), b: rounded((1 - m) * size), low: rounded(low), high: rounded(high) },
  }
}

/** Spearman's, of weighted draws. */
function rankCorrelationOf({ draws, weights }: Calibration, i: number, j: number): number {
  const [a, b] = [i, j].map((k) => ranks(draws.map((draw) => draw[k] ?? NaN))) as [Float64Array, Float64Array]
  const [meanA, meanB] = [mean(a, weights), mean(b, weights)]
  const moment = (x: Float64Array, mx: number, y: Float64Array, my: number) =>
    sumOf(x.length, (k) => (weights[k] ?? 0) * ((x[k] ?? 0) - mx) * ((y[k] ?? 0) - my))
  return moment(a, meanA, b, meanB) / Math.sqrt(moment(a, meanA, a, meanA) * moment(b, meanB, b, meanB))
}
