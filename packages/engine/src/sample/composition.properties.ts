import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Composition } from './composition.js'
import { dirichlet } from './dirichlet.js'
import { logisticNormal } from './logistic-normal.js'

const share = fc.integer({ min: 0, max: 2 ** 52 - 1 }).map((k) => (2 * k + 1) / 2 ** 53)
const shares = fc
  .array(fc.double({ min: 1e-6, max: 1, noNaN: true }), { minLength: 2, maxLength: 12 })
  .map((parts) => parts.map((part) => part / parts.reduce((a, b) => a + b, 0)))
const size = fc.double({ min: 1e-3, max: 1e3, noNaN: true })

const compositions: Readonly<Record<string, fc.Arbitrary<Composition>>> = {
  dirichlet: fc.tuple(shares, size).map(([means, concentration]) => dirichlet({ means, concentration })),
  'logistic-normal': fc.tuple(shares, size).map(([center, sd]) => logisticNormal({ center, sd })),
}

describe.each(Object.entries(compositions))('%s', (_, composition) => {
  const drawn = composition.chain((one) => {
    return fc.tuple(fc.constant(one), fc.array(share, { minLength: one.size, maxLength: one.size }))
  })
  const options = { seed: 20250101, numRuns: 500 }

  it('has shares above 0 that sum to exactly 1, in every order', () => {
    fc.assert(
      fc.property(drawn, fc.integer(), ([one, uniforms], turn) => {
        const out = new Float64Array(one.size)
        one.draw(uniforms, out)
        const order = [...out.keys()].sort((i, j) => ((i * 7919 + turn) % 13) - ((j * 7919 + turn) % 13))
        const sum = (list: readonly number[]) => list.reduce((total, i) => total + (out[i] ?? NaN), 0)
        expect(sum(order)).toBe(1)
        expect(sum([...out.keys()])).toBe(1)
        expect(out.every((value) => value > 0 && value <= 1)).toBe(true)
      }),
      options,
    )
  })

  it('gives a share no less when its uniform number rises and the others stay', () => {
    fc.assert(
      fc.property(drawn, fc.nat(), share, ([one, uniforms], position, other) => {
        const i = position % one.size
        const [low, high] = [new Float64Array(one.size), new Float64Array(one.size)]
        one.draw(uniforms.with(i, Math.min(uniforms[i] ?? 0, other)), low)
        one.draw(uniforms.with(i, Math.max(uniforms[i] ?? 0, other)), high)
        // The largest share takes up what rounding leaves: half a unit of 2⁻⁵³ from every other.
        expect(high[i]).toBeGreaterThanOrEqual((low[i] ?? NaN) * (1 - 1e-14) - one.size * 2 ** -53)
      }),
      options,
    )
  })
})
