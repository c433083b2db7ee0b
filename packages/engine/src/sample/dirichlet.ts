import type { Issue } from '#core/issue'
import { gammaQuantile } from '#stats/gamma-quantile'
import { checkShares, closeToOne, type Composition } from './composition.js'
import { betaLaw } from './laws/beta.js'
import { MOST_SHAPE, tooNarrow } from './parameter-checks.js'

/** Parameters of {@link dirichlet}. */
export interface DirichletParams {
  /** The mean of each share; they sum to 1, and one of 0 stays 0. */
  readonly means: readonly number[]
  /** How closely the shares keep to their means, above 0: the variance of a share m is m(1-m)/(concentration + 1). */
  readonly concentration: number
}

/** What is wrong with the parameters, as issues whose paths start at them. */
export function checkDirichlet({ means, concentration }: DirichletParams): readonly Issue[] {
  const issues = checkShares('means', means)
  if (concentration > MOST_SHAPE) return [...issues, tooNarrow('concentration', concentration)]
  if (concentration > 0) return issues
  const message = 'concentration is not above 0'
  const [found, expected] = [`${concentration}`, 'more than 0']
  return [...issues, { code: 'out-of-range', message, path: ['concentration'], found, expected }]
}

/**
 * How likely a draw is to have a share outside bounds, at most: the sum over the shares, each of which has a beta
 * distribution.
 */
export function dirichletOutside(
  { means, concentration }: DirichletParams,
  { min, max }: { readonly min: number; readonly max: number },
): number {
  return means.reduce((sum, mean) => {
    if (mean === 0) return sum
    const { cdf, survival } = betaLaw(mean * concentration, (1 - mean) * concentration, 0, 1)
    return sum + cdf(min) + survival(max)
  }, 0)
}

/**
 * The Dirichlet distribution: gamma variates, divided by their sum. Each share has a beta distribution.
 * @throws RangeError with the first thing wrong with the parameters
 * Source: Devroye 1986, Non-Uniform Random Variate Generation, XI.4; here by inverse distribution function.
 */
export function dirichlet(params: DirichletParams): Composition {
  const [issue] = checkDirichlet(params)
  if (issue) throw new RangeError(`params of dirichlet: ${issue.message}`)
  const { means, concentration } = params
  const inverses = means.map((mean) => (mean > 0 ? gammaQuantile(mean * concentration) : undefined))
  return {
    size: means.length,
    draw(uniforms, out) {
      for (const [i, inverse] of inverses.entries()) {
        const u = uniforms[i] as number
        out[i] = inverse ? inverse(u, 1 - u).lnX : -Infinity
      }
      closeToOne(out, out)
    },
  }
}
