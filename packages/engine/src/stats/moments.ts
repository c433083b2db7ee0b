import { sum, sumOf } from './sum.js'

/**
 * The mean, by compensated sums.
 * @param values finite, at least one
 * @param weights one for each value, 0 or more, not all 0; without them all values count the same
 * @throws RangeError when there is no value, or no weight
 */
export function mean(values: ArrayLike<number>, weights?: ArrayLike<number>): number {
  if (!weights) {
    if (values.length === 0) throw new RangeError('values is empty: it has no mean')
    return sum(values) / values.length
  }
  const total = sumWeights(values, weights)
  return sumOf(values.length, (i) => (values[i] as number) * (weights[i] as number)) / total
}

/**
 * The variance of what the values are a sample of, without bias.
 * @param values finite, at least two
 * @param weights how much each value counts, 0 or more, at least two above 0; they are no numbers of repetitions:
 *   twice the weights give the same variance
 * @returns Σ(x - mean)²/(n - 1), or with weights Σw(x - mean)²/(Σw - Σw²/Σw), which is the same when all are equal
 * @throws RangeError when there are fewer than two values that count
 */
export function variance(values: ArrayLike<number>, weights?: ArrayLike<number>): number {
  const middle = mean(values, weights)
  const square = (i: number) => ((values[i] as number) - middle) * ((values[i] as number) - middle)
  if (!weights) {
    if (values.length < 2) throw new RangeError('values has one number: its spread is unknown')
    return sumOf(values.length, square) / (values.length - 1)
  }
  const total = sum(weights)
  const used = sumOf(weights.length, (i) => (weights[i] as number) * (weights[i] as number)) / total
  if (!(total > used)) throw new RangeError('weights leave one value: its spread is unknown')
  return sumOf(values.length, (i) => (weights[i] as number) * square(i)) / (total - used)
}

/**
 * How far values lean to one side: the mean cube of what is left of each in units of their standard deviation. 0 for a
 * symmetric sample, 2 for a long one of an exponential distribution.
 * @param values finite, at least one; NaN does not count
 * @returns 0 where all are equal; NaN when there is none
 * Source: Joanes and Gill 1998, The Statistician 47, 183–189 (g₁).
 */
export function skewness(values: ArrayLike<number>): number {
  const isCounted = (i: number) => !Number.isNaN(values[i])
  let n = 0
  for (let i = 0; i < values.length; i++) if (isCounted(i)) n++
  const meanOf = (term: (i: number) => number) =>
    sumOf(values.length, (i) => (isCounted(i) ? term(i) : 0)) / n
  const middle = meanOf((i) => values[i] as number)
  const excess = (i: number) => (values[i] as number) - middle
  const square = meanOf((i) => excess(i) * excess(i))
  if (square === 0) return 0
  return meanOf((i) => excess(i) * excess(i) * excess(i)) / (square * Math.sqrt(square))
}

function sumWeights(values: ArrayLike<number>, weights: ArrayLike<number>): number {
  if (weights.length !== values.length) throw new RangeError('weights and values differ in length')
  const total = sum(weights)
  if (!(total > 0)) throw new RangeError('weights sum to nothing')
  return total
}
