import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reductionOf } from './reductions.js'

const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true })
const series = fc.array(finite, { minLength: 3, maxLength: 40 })
const reduce = (name: string, values: readonly number[], first = 0, last = values.length - 1) =>
  reductionOf.get(name)?.reduce({ values: Float64Array.from(values), first, last, from: 2000, step: 0.25 }) ??
  NaN

/** Sums of n numbers of at most 1e6, each rounded once. */
const tolerance = (n: number) => 4 * n * n * 1e6 * Number.EPSILON

describe('reductions', () => {
  it('integrals and changes of two stretches that meet add up', () => {
    fc.assert(
      fc.property(series, fc.nat(), (values, at) => {
        const middle = 1 + (at % (values.length - 2))
        for (const name of ['integral', 'change']) {
          const parts = reduce(name, values, 0, middle) + reduce(name, values, middle)
          expect(Math.abs(parts - reduce(name, values))).toBeLessThanOrEqual(tolerance(values.length))
        }
      }),
    )
  })

  it('minimum and maximum are values of the series, and bound all of them', () => {
    fc.assert(
      fc.property(series, (values) => {
        const [least, most] = [reduce('minimum', values), reduce('maximum', values)]
        expect(values).toContain(least)
        expect(values).toContain(most)
        expect(values.every((value) => least <= value && value <= most)).toBe(true)
      }),
    )
  })

  it('first_when is the first instant at which a condition holds', () => {
    const conditions = fc.array(fc.constantFrom(0, 1), { minLength: 3, maxLength: 40 })
    fc.assert(
      fc.property(conditions, (values) => {
        const row = reductionOf.get('first_when')
        const stretch = {
          values: Float64Array.from(values),
          first: 0,
          last: values.length - 1,
          from: 2000,
          step: 0.25,
        }
        const at = values.indexOf(1)
        expect(row?.reduce(stretch)).toBe(at < 0 ? null : 2000 + at / 4)
      }),
    )
  })
})
