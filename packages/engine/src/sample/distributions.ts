import type { Issue } from '#core/issue'
import type { Distribution } from './distribution.js'
import type { Law } from './law.js'
import { beta } from './laws/beta.js'
import { discrete } from './laws/discrete.js'
import { gamma } from './laws/gamma.js'
import { lognormal } from './laws/lognormal.js'
import { normal } from './laws/normal.js'
import { pert } from './laws/pert.js'
import { triangular } from './laws/triangular.js'
import { uniform } from './laws/uniform.js'

/** Every distribution of a single number, by name: the one table that reader, sampler, documents and tests read. */
export const distributions = { uniform, triangular, pert, normal, lognormal, beta, gamma, discrete } as const

/** Name of a distribution. */
export type DistributionName = keyof typeof distributions

/** The names of all distributions, for messages and choices. */
export const distributionNames = Object.keys(distributions) as readonly DistributionName[]

/** Parameters of a distribution. */
export type ParamsOf<N extends DistributionName> =
  (typeof distributions)[N] extends Distribution<infer P> ? P : never

/** A distribution and its parameters, as data. */
export type Spread = {
  readonly [N in DistributionName]: { readonly distribution: N; readonly params: ParamsOf<N> }
}[DistributionName]

/** What is wrong with the parameters, as issues whose paths start at them. */
export function checkSpread({ distribution, params }: Spread): readonly Issue[] {
  return row(distribution).check(params)
}

/**
 * The law that a distribution has with its parameters.
 * @throws RangeError with the first thing wrong with the parameters
 */
export function lawOf({ distribution, params }: Spread): Law {
  const [issue] = row(distribution).check(params)
  if (issue) throw new RangeError(`params of ${distribution}: ${issue.message}`)
  return row(distribution).law(params)
}

/** A spread has the parameters of its own distribution, which the compiler cannot follow through the table. */
const row = (name: DistributionName) => distributions[name] as Distribution<object>
