import { cholesky, factorRow, type SquareMatrix } from '#stats/cholesky'
import type { ImpossibleCorrelation, RankCorrelation } from './correlations.js'
import { rankOfPearson } from './pearson-of-rank.js'

/** Up to so many numbers every pair is looked at, up to so many those of the last one: each takes n³/6 products. */
const FEW = 40
const MANY = 200

/** A change of one correlation that would end the contradiction. */
interface Mend {
  readonly pair: readonly [number, number]
  /** Rank correlations from here to there are possible, the others staying as they are. */
  readonly low: number
  readonly high: number
  /** How far the correlation is from that range. */
  readonly change: number
  readonly isStated: boolean
}

/**
 * Names the pair whose correlation should be another. Three numbers contradict each other together, and which of them
 * is wrong only the author knows; so it is said what would mend it. First choice is a pair that the author did not
 * mention, as nobody meant it to be 0; then the pair that has to change least; of two as good the earlier. Among many
 * numbers only pairs of the last one are tried, and among very many its strongest correlation is named.
 * @param matrix the correlations of normal variates
 * @param row the first whose correlations contradict those before it: what comes after is left aside
 */
export function explainImpossible(
  names: readonly string[],
  correlations: readonly RankCorrelation[],
  matrix: SquareMatrix,
  row: number,
): ImpossibleCorrelation {
  const stated = correlations.filter(({ first, second }) => Math.max(first, second) <= row)
  const mends = candidates(row).flatMap((pair) => findMend(matrix, row, pair, stated))
  const [best] = mends.sort((a, b) => Number(a.isStated) - Number(b.isStated) || a.change - b.change)
  return best ? fromMend(names, matrix, best) : fromStrongest(names, stated, row)
}

/** The pairs to look at, in reasonable time. */
function candidates(row: number): readonly (readonly [number, number])[] {
  if (row <= FEW) return pairsUpTo(row)
  return row <= MANY ? Array.from({ length: row }, (_, i) => [i, row] as const) : []
}

function pairsUpTo(last: number): readonly (readonly [number, number])[] {
  return Array.from({ length: last + 1 }, (_, j) =>
    Array.from({ length: j }, (_, i) => [i, j] as const),
  ).flat()
}

/**
 * The range that the others leave for one pair. Both are explained by the others as far as may be; the rest of the one
 * and the rest of the other may go together fully, or against each other.
 */
function findMend(
  matrix: SquareMatrix,
  last: number,
  pair: readonly [number, number],
  correlations: readonly RankCorrelation[],
): readonly Mend[] {
  const others = Array.from({ length: last + 1 }, (_, i) => i).filter((i) => !pair.includes(i))
  const factored = cholesky(among(matrix, others))
  // When the others contradict each other without this pair, it mends nothing.
  if ('row' in factored) return []
  const [a, b] = pair.map((i) => {
    const row = new Float64Array(others.length)
    return { row, left: factorRow(factored.lower, given(matrix, i, others), row) }
  })
  if (a?.left === undefined || b?.left === undefined) return []
  const middle = a.row.reduce((sum, entry, k) => sum + entry * (b.row[k] as number), 0)
  const reach = Math.sqrt(a.left * b.left)
  const low = rankOfPearson(Math.max(-1, middle - reach))
  const high = rankOfPearson(Math.min(1, middle + reach))
  const rank = rankOfPearson(entryOf(matrix, pair))
  const change = Math.max(low - rank, rank - high)
  const isStated = correlations.some(({ first, second }) => pair.includes(first) && pair.includes(second))
  return [{ pair, low, high, change, isStated }]
}

function fromMend(names: readonly string[], matrix: SquareMatrix, mend: Mend): ImpossibleCorrelation {
  const { pair, low, high, isStated } = mend
  const [first, second] = pair.map((i) => names[i] ?? '')
  const rank = rankOfPearson(entryOf(matrix, pair))
  const message = isStated
    ? `the rank correlation of ${first} and ${second} contradicts the others`
    : `${first} and ${second} are tied to each other by the others, but their rank correlation is not given`
  // Rounded inwards, because the ends are meant to be possible; unless nothing would be left.
  const scale = high - low > 0.005 ? 1000 : 1e9
  const expected = `${Math.ceil(low * scale) / scale} to ${Math.floor(high * scale) / scale}, if the others stay`
  const found = isStated ? `${Math.floor(rank * 1000 + 0.5) / 1000}` : 'none, which counts as 0'
  return { problem: { code: 'out-of-range', message, found, expected }, pair }
}

/** When no single change mends it: the strongest wish of the number at which the contradiction shows. */
function fromStrongest(
  names: readonly string[],
  correlations: readonly RankCorrelation[],
  row: number,
): ImpossibleCorrelation {
  const own = correlations.filter(({ first, second }) => first === row || second === row)
  const [worst] = own.sort((a, b) => Math.abs(b.rank) - Math.abs(a.rank))
  const { first, second, rank } = worst ?? { first: row, second: row, rank: 1 }
  const message = `the rank correlation of ${names[first]} and ${names[second]} contradicts the others`
  const expected = 'weaker correlations of several pairs: no single change makes them possible'
  return { problem: { code: 'out-of-range', message, found: `${rank}`, expected }, pair: [first, second] }
}

const entryOf = ({ size, entries }: SquareMatrix, [i, j]: readonly [number, number]) =>
  entries[i * size + j] as number

/** Correlations of one variable with some others. */
const given = (matrix: SquareMatrix, i: number, others: readonly number[]) =>
  others.map((other) => entryOf(matrix, [i, other]))

/** The correlations of some variables with each other. */
const among = (matrix: SquareMatrix, some: readonly number[]): SquareMatrix => ({
  size: some.length,
  entries: Float64Array.from(some.flatMap((i) => given(matrix, i, some))),
})
