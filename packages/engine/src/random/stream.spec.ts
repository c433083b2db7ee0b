import { describe, expect, it } from 'vitest'
import { correlation } from '#stats/correlation'
import { kolmogorovBound, kolmogorovSmirnov } from '#stats/kolmogorov-smirnov'
import { openStream, type Stream } from './stream.js'

const N = 10_000
type Address = readonly [run: number, step: number, draw: number]
const draws = (stream: Stream, at: (i: number) => Address, n = N) =>
  Float64Array.from({ length: n }, (_, i) => stream.uniform(...at(i)))

/** Each direction in which a stream can be read. */
const directions: readonly (readonly [string, (i: number) => Address])[] = [
  ['runs', (i: number) => [i, 0, 0]],
  ['steps', (i: number) => [0, i, 0]],
  ['draws', (i: number) => [0, 0, i]],
  ['runs and draws', (i: number) => [Math.floor(i / 7), 3, i % 7]],
]

/** 5 standard errors of a normal variate are as rare as this. */
const RARE = 5.7e-7

describe('uniform', () => {
  it.each(directions)('is uniform along %s', (_, at) => {
    const values = draws(openStream('1', 'a'), at)
    expect(
      kolmogorovBound(
        kolmogorovSmirnov(values, (x) => x),
        N,
      ),
    ).toBeGreaterThan(RARE)
  })

  it.each(directions)('does not know its neighbour along %s', (_, at) => {
    const values = draws(openStream('1', 'a'), at, N + 1)
    const r = correlation(values.subarray(0, N), values.subarray(1)) ?? 1
    // The correlation of n independent pairs has a standard error of 1/√n.
    expect(Math.abs(r)).toBeLessThan(5 / Math.sqrt(N))
  })

  it.each([
    ['two purposes', '1', 'a', '1', 'b'],
    ['two seeds', '1', 'a', '2', 'a'],
    ['purposes that differ in a digit', '1', 'rate[11]', '1', 'rate[12]'],
    ['seed and purpose in each other’s place', 'a', 'b', 'b', 'a'],
  ])('does not know the stream of %s', (_, seed1, purpose1, seed2, purpose2) => {
    const at = (run: number): Address => [run, 0, 0]
    const [x, y] = [draws(openStream(seed1, purpose1), at), draws(openStream(seed2, purpose2), at)]
    expect(Math.abs(correlation(x, y) ?? 1)).toBeLessThan(5 / Math.sqrt(N))
    // Were they dependent in another way, their difference would not have this triangle as its density.
    const shareBelow = (d: number) => (d < 0 ? (1 + d) * (1 + d) : 2 - (1 - d) * (1 - d)) / 2
    const distance = kolmogorovSmirnov(
      x.map((u, i) => u - (y[i] ?? 0)),
      shareBelow,
    )
    expect(kolmogorovBound(distance, N)).toBeGreaterThan(RARE)
  })

  it('has random bits in all places but the last', () => {
    const values = draws(openStream('1', 'bits'), (i) => [i, 1, 2])
    for (let bit = 1; bit <= 53; bit++) {
      const ones = values.filter((u) => Math.floor(u * 2 ** bit) % 2 === 1).length
      if (bit === 53) expect(ones).toBe(N)
      else expect(Math.abs(ones - N / 2)).toBeLessThan(2.5 * Math.sqrt(N))
    }
  })

  it('shares no number between addresses, purposes or seeds', () => {
    const names = [
      ['1', 'a'],
      ['1', 'b'],
      ['2', 'a'],
    ] as const
    const seen = new Set<number>()
    for (const [seed, purpose] of names) {
      const stream = openStream(seed, purpose)
      for (let i = 0; i < 25 ** 3; i++) {
        seen.add(stream.uniform(i % 25, Math.floor(i / 25) % 25, Math.floor(i / 625)))
      }
    }
    // Of 47,000 numbers of 52 bits two are equal by chance once in four million seeds.
    expect(seen.size).toBe(3 * 25 ** 3)
  })

  it('reaches the last address', () => {
    const last = 2 ** 32 - 1
    const u = openStream('1', 'a').uniform(last, last, last)
    expect(u > 0 && u < 1).toBe(true)
  })

  it.each([
    ['run', [-1, 0, 0]],
    ['run', [0.5, 0, 0]],
    ['step', [0, 2 ** 32, 0]],
    ['draw', [0, 0, NaN]],
  ] as const)('refuses a %s that is no address', (name, [run, step, draw]) => {
    expect(() => openStream('1', 'a').uniform(run, step, draw)).toThrow(new RegExp(`^${name} is no integer`))
  })
})
