import { cholesky, type SquareMatrix } from '#stats/cholesky'
import { normalCdf } from '#stats/normal-cdf'
import { normalQuantile } from '#stats/normal-quantile'
import type { ImpossibleCorrelation, RankCorrelation } from './correlations.js'
import { explainImpossible } from './impossible-pair.js'
import { pearsonOfRank } from './pearson-of-rank.js'

/** The smallest and the largest uniform number. */
const LEAST = Number.EPSILON / 2
const MOST = 1 - LEAST

/** Ties uncertain numbers to each other without touching how likely the values of each are. */
export interface Copula {
  /** How many numbers there are. */
  readonly size: number
  /**
   * Turns the independent uniform numbers of one run into correlated ones, in place. A number depends on its own and on
   * those before it; one that is correlated with none before it stays as it is, to the last bit.
   * @param uniforms `size` numbers above 0 and below 1, in the order of the names
   */
  readonly correlate: (uniforms: Float64Array) => void
}

/**
 * A Gaussian copula with given rank correlations; pairs that are not mentioned have none. Between continuous laws the
 * rank correlations are exact; a discrete law, whose values tie, has a weaker one.
 * @param names of the numbers; a list that grows at its end leaves the earlier numbers as they were
 * @param correlations each pair once, of two different positions
 * @returns the copula, or why there is none: some correlation outside -1 to 1, or together they contradict each other
 * @throws RangeError for a position outside the list of names, and for a pair of one number with itself
 * Source: Nelsen 2006, An Introduction to Copulas, 2nd ed., 2.3 and 5.1; Pearson 1907 (2·sin(π·rank/6)).
 */
export function gaussianCopula(
  names: readonly string[],
  correlations: readonly RankCorrelation[],
): { readonly copula: Copula } | ImpossibleCorrelation {
  const size = names.length
  const matrix: SquareMatrix = { size, entries: new Float64Array(size * size) }
  for (let i = 0; i < size; i++) matrix.entries[i * size + i] = 1
  for (const { first, second, rank } of correlations) {
    checkPositions(first, second, size)
    if (!(rank >= -1 && rank <= 1)) return outsideRange(names, first, second, rank)
    matrix.entries[first * size + second] = pearsonOfRank(rank)
    matrix.entries[second * size + first] = pearsonOfRank(rank)
  }
  const factored = cholesky(matrix)
  if ('row' in factored) return explainImpossible(names, correlations, matrix, factored.row)
  return { copula: copulaOf(factored.lower) }
}

function copulaOf({ size, entries }: SquareMatrix): Copula {
  const rows = Array.from({ length: size }, (_, i) => entries.slice(i * size, i * size + i + 1))
  const isTied = rows.map((row) => row.subarray(0, -1).some((entry) => entry !== 0))
  const normals = new Float64Array(size)
  return {
    size,
    correlate(uniforms) {
      for (let i = 0; i < size; i++) normals[i] = normalQuantile(uniforms[i] as number)
      for (const [i, row] of rows.entries()) {
        // There and back would change the last bits of a number that nothing has to do with.
        if (!isTied[i]) continue
        const normal = row.reduce((sum, entry, j) => sum + entry * (normals[j] as number), 0)
        uniforms[i] = Math.max(LEAST, Math.min(MOST, normalCdf(normal)))
      }
    },
  }
}

function checkPositions(first: number, second: number, size: number): void {
  for (const [name, position] of Object.entries({ first, second })) {
    if (position >= 0 && position < size && Math.floor(position) === position) continue
    throw new RangeError(`${name} of a correlation is none of ${size} positions: ${position}`)
  }
  if (first === second) throw new RangeError(`first and second of a correlation are the same: ${first}`)
}

function outsideRange(
  names: readonly string[],
  first: number,
  second: number,
  rank: number,
): ImpossibleCorrelation {
  const message = `the rank correlation of ${names[first]} and ${names[second]} lies outside -1 to 1`
  const problem = { code: 'out-of-range', message, found: `${rank}`, expected: '-1 to 1' } as const
  return { problem, pair: [first, second] }
}
