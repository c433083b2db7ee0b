import type { Issue } from '#core/issue'
import { ln } from '#elementary/ln'
import { normalCdf } from '#stats/normal-cdf'
import { normalQuantile } from '#stats/normal-quantile'
import { checkShares, closeToOne, type Composition } from './composition.js'

/** Parameters of {@link logisticNormal}. */
export interface LogisticNormalParams {
  /** The middle of each share, before they are made to sum to 1 again; they sum to 1, and one of 0 stays 0. */
  readonly center: readonly number[]
  /** Standard deviation of ln(a/b) for every two shares a and b, above 0. */
  readonly sd: number
}

/** What is wrong with the parameters, as issues whose paths start at them. */
export function checkLogisticNormal({ center, sd }: LogisticNormalParams): readonly Issue[] {
  const issues = checkShares('center', center)
  if (sd > 0 && sd < Infinity) return issues
  const message = 'sd is not above 0'
  return [...issues, { code: 'out-of-range', message, path: ['sd'], found: `${sd}`, expected: 'more than 0' }]
}

/**
 * How likely a draw is to have a share outside bounds, at most. A share below `min` leaves more than (1 - min)/(n - 1)
 * to one of the n - 1 others; one above `max` leaves less than 1 - max to each of them; and of ratios it is known how
 * likely they are.
 */
export function logisticNormalOutside(
  { center, sd }: LogisticNormalParams,
  { min, max }: { readonly min: number; readonly max: number },
): number {
  const there = center.filter((share) => share > 0)
  const below = (share: number, other: number, ratio: number) =>
    ratio > 0 ? normalCdf((ln(ratio) - ln(share / other)) / sd) : 0
  const tooSmall = (min / (1 - min)) * (there.length - 1)
  const tooLarge = (1 - max) / max
  return there.reduce((sum, share, i) => {
    const others = there.filter((_, j) => j !== i)
    const small = others.reduce((risk, other) => risk + below(share, other, tooSmall), 0)
    return sum + small + Math.min(...others.map((other) => below(other, share, tooLarge)))
  }, 0)
}

/**
 * The logistic-normal distribution with independent, equal spreads: the ratio of two shares is lognormal about the ratio
 * of their centers. Small shares vary by the same factor as large ones, which in a Dirichlet they do not.
 * @throws RangeError with the first thing wrong with the parameters
 * Source: Aitchison and Shen 1980, Biometrika 67, 261–272.
 */
export function logisticNormal(params: LogisticNormalParams): Composition {
  const [issue] = checkLogisticNormal(params)
  if (issue) throw new RangeError(`params of logistic-normal: ${issue.message}`)
  const middles = params.center.map(ln)
  // Two independent variates differ by √2 times the spread of each.
  const spread = params.sd * Math.sqrt(0.5)
  return {
    size: middles.length,
    draw(uniforms, out) {
      for (const [i, middle] of middles.entries()) {
        out[i] = middle + spread * normalQuantile(uniforms[i] as number)
      }
      closeToOne(out, out)
    },
  }
}
