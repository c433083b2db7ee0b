import { expect, it } from 'vitest'
import { normalQuantile } from './normal-quantile.js'
import { studentQuantile } from './student-quantile.js'

it.each([
  // Closed forms: tan(π(p − ½)) for one degree of freedom, (2p − 1)/√(2p(1 − p)) for two.
  [1, 0.975, Math.tan(Math.PI * 0.475)],
  [1, 0.6, Math.tan(Math.PI * 0.1)],
  [2, 0.975, 0.95 / Math.sqrt(2 * 0.975 * 0.025)],
  [2, 0.025, -0.95 / Math.sqrt(2 * 0.975 * 0.025)],
  // Tables, such as Abramowitz and Stegun 1964, 26.10, to their digits.
  [7, 0.975, 2.364624251592785],
  [30, 0.975, 2.0422724563012373],
])('of %d degrees of freedom at %d is %d', (freedom, p, value) => {
  expect(Math.abs(studentQuantile(freedom)(p) / value - 1)).toBeLessThan(1e-12)
})

it('is 0 in the middle, odd about it, and tends to the normal one', () => {
  const quantile = studentQuantile(5)
  expect(quantile(0.5)).toBe(0)
  expect(quantile(0.25)).toBe(-quantile(0.75))
  expect(studentQuantile(1e6)(0.975)).toBeCloseTo(normalQuantile(0.975), 5)
})
