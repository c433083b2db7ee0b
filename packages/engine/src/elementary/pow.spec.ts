import { describe, expect, it } from 'vitest'
import { accuracy, rowsOff } from '../../test/accuracy.js'
import { exactPow } from '../../test/exact-elementary.js'
import { type ReferenceRow, referenceRows } from '../../test/reference-rows.js'
import { spread } from '../../test/spread.js'
import { exp } from './exp.js'
import { ln } from './ln.js'
import { pow } from './pow.js'

const accuracyAt = (pairs: readonly (readonly [x: number, y: number])[]) =>
  accuracy(pairs.map(([x, y]) => ({ args: [x, y], found: pow(x, y), exact: exactPow(x, y) })))

/** Powers of the numbers that come out next to e to `powers`. */
const reaching = (numbers: readonly number[], powers: readonly number[]) =>
  numbers.map((x, i) => [x, (powers[i] ?? 0) / ln(x)] as const)

describe('reference rows (mpmath)', () => {
  // All rows have finite arguments, so none takes a side where C, ECMAScript and this function part.
  const rows = referenceRows('pow')
  const found = ({ args: [x = NaN, y = NaN] }: ReferenceRow) => pow(x, y)

  it('lie within one ulp', () => {
    expect(rows).toHaveLength(400)
    expect(rows.every(({ args }) => args.every(Number.isFinite))).toBe(true)
    expect(rowsOff(rows, found, 1)).toEqual([])
  })

  it('are met exactly where the result underflows, is subnormal, or has no rounding to do', () => {
    const edges = rows.filter(({ result }) => Math.abs(result) < 2.3e-308)
    expect(edges).toHaveLength(6)
    expect(rowsOff(edges, found, 0)).toEqual([])
    expect(
      rowsOff(
        rows.filter(({ kind }) => kind === 'special'),
        found,
        0,
      ),
    ).toEqual([])
  })

  it('are met exactly but for one in a hundred drawn at random, and for a quarter of those hard to round', () => {
    const hard = rows.filter(({ kind }) => kind === 'hard')
    const random = rows.filter(({ kind }) => kind === 'random')
    expect(rowsOff(random, found, 0).length / random.length).toBeLessThan(0.01)
    expect(rowsOff(hard, found, 0).length / hard.length).toBeLessThan(0.26)
  })
})

describe('the stated bound, against integers of 256 bits', () => {
  const bases = spread(3000, -7, 7).map(exp)

  it('is 0.65 ulp while |y·ln x| < 300, 98 % being the nearest double', () => {
    const exponents = spread(3000, -40, 40).map((_, i, all) => all[(i * 7) % all.length] ?? 0)
    const { worst, at, nearest } = accuracyAt(bases.map((x, i) => [x, exponents[i] ?? 0]))
    expect(worst, at).toBeLessThan(0.65)
    expect(nearest).toBeGreaterThan(0.98)
  })

  it('holds where the reduced argument is largest', () => {
    const halves = bases.map((_, i) => ((i % 800) - 399.5) * Math.LN2 * (1 + 1e-4 * (i / 1500 - 1)))
    const { worst, at, nearest } = accuracyAt(reaching(bases, halves))
    expect(worst, at).toBeLessThan(0.65)
    expect(nearest).toBeGreaterThan(0.95)
  })

  it('is 0.8 ulp where x is next to √1½ and the result next to overflow or underflow', () => {
    const far = bases.map((_, i) => (i % 2 === 0 ? 1 : -1) * (1005.5 + (i % 16)) * Math.LN2)
    const { worst, at, nearest } = accuracyAt(reaching(spread(3000, 1.15, 1.3), far))
    expect(worst, at).toBeLessThan(0.8)
    expect(nearest).toBeGreaterThan(0.95)
  })

  it('is 0.8 ulp where x is next to 1 and y is huge', () => {
    const near = spread(3000, -34, -1).map((power, i) => 1 + (i % 2 === 0 ? exp(power) : -exp(power)))
    const { worst, at, nearest } = accuracyAt(reaching(near, spread(3000, -700, 700)))
    expect(worst, at).toBeLessThan(0.8)
    expect(nearest).toBeGreaterThan(0.97)
  })

  it('is 0.9 of 2⁻¹⁰⁷⁴ below 2⁻¹⁰²², and 0.8 ulp for subnormal x', () => {
    expect(accuracyAt(reaching(bases, spread(3000, -745, -708))).worst).toBeLessThan(0.9)
    const subnormal = spread(1000, -744, -709).map(exp)
    expect(accuracyAt(reaching(subnormal, spread(1000, -700, 700))).worst).toBeLessThan(0.8)
  })
})

describe('special cases', () => {
  it.each([
    // What C99 and ECMAScript share.
    [0, 0, 1],
    [-0, -0, 1],
    [Infinity, 0, 1],
    [-Infinity, -0, 1],
    [-2, 0, 1],
    [0, 3, 0],
    [-0, 3, -0],
    [-0, 2, 0],
    [-0, 2.5, 0],
    [0, -3, Infinity],
    [-0, -3, -Infinity],
    [-0, -2, Infinity],
    [-0, -2.5, Infinity],
    [0, Infinity, 0],
    [0, -Infinity, Infinity],
    [-0, -Infinity, Infinity],
    [Infinity, 0.5, Infinity],
    [Infinity, -0.5, 0],
    [-Infinity, 3, -Infinity],
    [-Infinity, 2, Infinity],
    [-Infinity, 0.5, Infinity],
    [-Infinity, -3, -0],
    [-Infinity, -2, 0],
    [-Infinity, -0.5, 0],
    [1.5, Infinity, Infinity],
    [-1.5, Infinity, Infinity],
    [0.5, Infinity, 0],
    [-0.5, Infinity, 0],
    [1.5, -Infinity, 0],
    [0.5, -Infinity, Infinity],
    [Infinity, Infinity, Infinity],
    [Infinity, -Infinity, 0],
    [-Infinity, Infinity, Infinity],
    [-2, 3, -8],
    [-2, 4, 16],
    [-2, 9007199254740992, Infinity],
    [-1, 9007199254740991, -1],
    [-1, 1e300, 1],
    [-8, 1 / 3, NaN],
    [-5e-324, 0.5, NaN],
    [1, 1e308, 1],
    [1, -1e308, 1],
    [10, 309, Infinity],
    [10, -324, 0],
    [-10, 308.5, NaN],
    [-10, 309, -Infinity],
    [-10, -325, -0],
    [2, 1024, Infinity],
    [2, -1075, 0],
    [1.1, 1e308, Infinity],
    [1.1, -1e308, 0],
    [5e-324, -1, Infinity],
    [NaN, 1, NaN],
    [2, NaN, NaN],
    // Where they part, and NaN is passed on.
    [NaN, 0, NaN],
    [1, NaN, NaN],
    // Where they part, and there is no limit.
    [1, Infinity, NaN],
    [1, -Infinity, NaN],
    [-1, Infinity, NaN],
    [-1, -Infinity, NaN],
  ])('pow(%s, %s) is %s', (x, y, result) => {
    expect(pow(x, y)).toBe(result)
  })
})
