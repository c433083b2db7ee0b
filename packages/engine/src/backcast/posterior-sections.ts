import { ranks } from '#stats/ranks'
import { mean } from '#stats/moments'
import { sumOf } from '#stats/sum'
import type { Calibration } from './calibrate.js'
import { fitSpread } from './fit-spread.js'
import { posteriorBesidePrior, type Learnt } from './posterior.js'

/** Rank correlations smaller than this are left out. */
const SMALLEST_TIE = 0.2

/** What calibration taught, as sections that a scenario may have; plain data. */
export interface PosteriorSections {
  readonly uncertainties: Readonly<Record<string, unknown>>
  readonly correlations: readonly { readonly between: readonly [string, string]; readonly rank: number }[]
}

/**
 * The posterior in the form in which a scenario says what is not known: for each number a distribution of the kind of
 * its prior with the mean and the spread of the draws, cut off where the prior is (a bounded prior becomes a beta
 * distribution, a discrete one has new weights), and the rank correlations that are not small.
 * @param carry parameters to take along, by name; all unless said
 */
export function posteriorSections(calibration: Calibration, carry?: readonly string[]): PosteriorSections {
  const learnt = posteriorBesidePrior(calibration)
  const isCarried = ({ number: { name } }: Learnt) =>
    !carry || carry.includes(name) || carry.includes(baseOf(name))
  const kept = learnt.flatMap((one, i) => (isCarried(one) ? [{ one, i }] : []))
  return {
    uncertainties: Object.fromEntries(
      kept.map(({ one, i }) => [one.number.name, distributionOf(one, calibration, i)]),
    ),
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

function distributionOf(
  { number: { spread: prior }, posterior }: Learnt,
  calibration: Calibration,
  position: number,
): unknown {
  if (prior.spread.distribution === 'discrete') {
    const { values } = prior.spread.params
    return { discrete: { values, weights: weightsOf(values, calibration, position) } }
  }
  const { spread, bounds } = fitSpread(prior, posterior)
  const params = Object.entries(spread.params).map(([name, value]) => [name, rounded(Number(value))] as const)
  const law = { [spread.distribution]: Object.fromEntries(params) }
  return bounds ? { ...law, truncate: { ...bounds } } : law
}

/** How much each value of a discrete prior counts after the observations. */
function weightsOf(
  values: readonly number[],
  { draws, weights }: Calibration,
  position: number,
): readonly number[] {
  return values.map((value) =>
    rounded(sumOf(draws.length, (k) => (draws[k]?.[position] === value ? (weights[k] ?? 0) : 0))),
  )
}

/** Spearman's, of weighted draws. */
function rankCorrelationOf({ draws, weights }: Calibration, i: number, j: number): number {
  const [a, b] = [i, j].map((k) => ranks(draws.map((draw) => draw[k] ?? NaN))) as [Float64Array, Float64Array]
  const [meanA, meanB] = [mean(a, weights), mean(b, weights)]
  const moment = (x: Float64Array, mx: number, y: Float64Array, my: number) =>
    sumOf(x.length, (k) => (weights[k] ?? 0) * ((x[k] ?? 0) - mx) * ((y[k] ?? 0) - my))
  return moment(a, meanA, b, meanB) / Math.sqrt(moment(a, meanA, a, meanA) * moment(b, meanB, b, meanB))
}
