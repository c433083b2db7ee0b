import type { Issue } from '#core/issue'
import { mean } from '#stats/moments'
import { sumOf } from '#stats/sum'
import type { Distribution } from '../distribution.js'
import { checkAll } from '../parameter-checks.js'

/** Parameters of {@link discrete}. */
export interface DiscreteParams {
  readonly values: readonly number[]
  readonly weights?: readonly number[]
}

/** Some values, each as likely as its weight says. */
export const discrete: Distribution<DiscreteParams> = {
  name: 'discrete',
  meaning: 'a few possible values and nothing between them',
  parameters: {
    values: { meaning: 'the possible values, in any order', isList: true },
    weights: {
      meaning: 'how likely each is; they need not sum to 1; all the same when left out',
      isList: true,
      isOptional: true,
    },
  },
  check: checkAll(checkLengths, checkWeights),
  law({ values, weights = values.map(() => 1) }) {
    const order = values.map((_, i) => i).sort((i, j) => (values[i] as number) - (values[j] as number))
    const sorted = order.map((i) => values[i] as number)
    const sortedWeights = order.map((i) => weights[i] as number)
    const total = sumOf(sorted.length, (i) => sortedWeights[i] as number)
    /** Share of the values from position `first` up to before `next`. */
    const share = (first: number, next: number) =>
      next > first ? sumOf(next - first, (i) => sortedWeights[first + i] as number) / total : 0
    const below = sorted.map((_, i) => share(0, i + 1))
    // Values of weight 0 at the end are never drawn, whatever rounding does to the shares.
    const last = sortedWeights.findLastIndex((weight) => weight > 0)
    const countUpTo = (x: number) => sorted.filter((value) => value <= x).length
    const middle = mean(sorted, sortedWeights)
    return {
      low: sorted[sortedWeights.findIndex((weight) => weight > 0)] as number,
      high: sorted[last] as number,
      isDiscrete: true,
      mean: middle,
      variance: sumOf(sorted.length, (i) => share(i, i + 1) * squared((sorted[i] as number) - middle)),
      quantile(p) {
        const position = below.findIndex((reached) => reached >= p)
        return sorted[position < 0 ? last : Math.min(position, last)] as number
      },
      cdf: (x) => share(0, countUpTo(x)),
      survival: (x) => share(countUpTo(x), sorted.length),
    }
  },
}

const squared = (x: number) => x * x

function checkLengths({ values, weights }: DiscreteParams): readonly Issue[] {
  if (values.length === 0) {
    return [{ code: 'out-of-range', message: 'values is empty', path: ['values'], expected: 'at least one' }]
  }
  if (weights === undefined || weights.length === values.length) return []
  const [found, expected] = [`${weights.length} weights`, `${values.length}, one for each value`]
  const message = 'weights and values differ in number'
  return [{ code: 'out-of-range', message, path: ['weights'], found, expected }]
}

function checkWeights({ weights = [1] }: DiscreteParams): readonly Issue[] {
  const issues = weights.flatMap((weight, i): readonly Issue[] => {
    if (weight >= 0) return []
    const message = `weight ${i + 1} is negative`
    return [
      { code: 'out-of-range', message, path: ['weights', i], found: `${weight}`, expected: '0 or more' },
    ]
  })
  if (issues.length > 0 || weights.length === 0) return issues
  if (!Number.isFinite(weights.reduce((total, weight) => total + weight, 0))) {
    const expected = 'weights of a finite sum'
    return [
      {
        code: 'not-finite',
        message: 'the weights sum to more than a number holds',
        path: ['weights'],
        expected,
      },
    ]
  }
  if (weights.some((weight) => weight > 0)) return issues
  const expected = 'at least one above 0'
  return [{ code: 'out-of-range', message: 'every weight is 0', path: ['weights'], expected }]
}
