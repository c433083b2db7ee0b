import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wholeSteps } from './grid-steps.js'

describe('wholeSteps', () => {
  it.each([
    [10, 1, 10],
    [10, 0.1, 100],
    [10, 0.05, 200],
    [10, 0.02, 500],
    [10, 1 / 3, 30],
    [10, 1 / 12, 120],
    [10, 1 / 365, 3650],
    [0.3, 0.1, 3],
    [2025.7 - 2025, 0.1, 7],
    [0, 0.1, 0],
    [-2, 0.1, -20],
    [1, 1, 1],
    [1e6, 1, 1e6],
    [1000, 1e-3, 1e6],
  ])('of %d by %d are %d', (span, step, steps) => {
    expect(wholeSteps(span, step)).toBe(steps)
  })

  it.each([
    [1, 0.3],
    [10.05, 0.1],
    [0.5, 1],
    [-0.5, 1],
    [1e-6, 1],
    [10.000_001, 1],
    [2030.3333 - 2025, 1 / 3],
    [1, 0],
    [0, 0],
    [Infinity, 1],
    [NaN, 1],
    [1, NaN],
  ])('of %d by %d are none', (span, step) => {
    expect(wholeSteps(span, step)).toBeUndefined()
  })

  const steps = fc.integer({ min: -1_000_000, max: 1_000_000 })
  const step = fc.double({ min: 1e-4, max: 10, noNaN: true })

  it('counts the steps of any multiple of a step, despite rounding', () => {
    fc.assert(fc.property(steps, step, (n, dt) => void expect(wholeSteps(n * dt, dt)).toBe(n)))
  })

  it('counts the steps between two instants of a grid that starts in 2025', () => {
    // A time near 2025 is rounded to 2e-13, so that steps down to 1e-3 are told apart by 5 digits and more.
    fc.assert(
      fc.property(fc.nat(10_000), fc.double({ min: 1e-3, max: 1, noNaN: true }), (n, dt) => {
        expect(wholeSteps(2025 + n * dt - 2025, dt)).toBe(n)
      }),
    )
  })

  it('takes nothing for whole that is a thousandth of a step off', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1000, max: 1000 }),
        step,
        fc.double({ min: 1e-3, max: 0.999, noNaN: true }),
        (n, dt, off) => {
          expect(wholeSteps((n + off) * dt, dt)).toBeUndefined()
        },
      ),
    )
  })
})
