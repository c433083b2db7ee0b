import { readFileSync } from 'node:fs'
import { lawOf } from '../src/sample/distributions.js'
import type { Law } from '../src/sample/law.js'
import { truncate } from '../src/sample/truncate.js'

/** A case of fixtures/distributions.json. */
export interface ReferenceLaw {
  readonly name: string
  readonly law: Law
  /** Quantiles at `shares`. */
  readonly quantiles: readonly number[]
  readonly mean: number
  readonly variance: number
  /** Size of the numbers that a value is the sum of: its rounding errors are of their size. */
  readonly scale: number
}

interface StoredCase {
  readonly distribution: string
  readonly params: Readonly<Record<string, number & number[] & string>>
  readonly ppf: readonly number[]
  readonly mean: number
  readonly variance: number
}

const file = new URL('../../../fixtures/distributions.json', import.meta.url)
const stored = JSON.parse(readFileSync(file, 'utf8')) as { p: number[]; cases: StoredCase[] }

/** Where the quantiles are. */
export const shares: readonly number[] = stored.p

/** Every case, with the law that it is of. */
export const referenceLaws: readonly ReferenceLaw[] = stored.cases.map((row) => ({
  name: `${row.distribution} ${JSON.stringify(row.params)}`,
  law: readLaw(row),
  quantiles: row.ppf,
  mean: row.mean,
  variance: row.variance,
  scale: Math.max(...['min', 'max', 'mean'].map((key) => finite(row.params[key]))),
}))

function finite(value: unknown): number {
  return typeof value === 'number' ? Math.abs(value) : 0
}

function readLaw({ distribution, params }: StoredCase): Law {
  const { min: low = NaN, mode: mid = NaN, max: high = NaN } = params
  switch (distribution) {
    case 'uniform':
      return lawOf({ distribution, params: { low, high } })
    case 'triangular':
      return lawOf({ distribution, params: { low, mid, high } })
    case 'pert':
      return lawOf({ distribution, params: { low, mid, high, shape: params['lambda']! } })
    case 'normal':
      return lawOf({ distribution, params: { mean: params['mean']!, sd: params['sd']! } })
    case 'truncatedNormal': {
      const parent = lawOf({ distribution: 'normal', params: { mean: params['mean']!, sd: params['sd']! } })
      return truncate(parent, { low, high: Number(high) })
    }
    case 'lognormal':
      return lawOf({ distribution, params: { median: params['median']!, sigma: params['sigmaLog']! } })
    case 'beta':
      return lawOf({ distribution, params: { a: params['alpha']!, b: params['beta']! } })
    case 'discrete':
      return lawOf({ distribution, params: { values: params['values']!, weights: params['weights']! } })
    default:
      throw new RangeError(`no distribution is called ${distribution}`)
  }
}
