import { methodNames, simulate, type MethodName } from '@erosion/engine'
import { describe, expect, it } from 'vitest'
import { flagshipWith } from './flagship.js'

/**
 * The order of a method is the power of the step with which its error falls: the binary logarithm of the ratio of
 * errors at a twelfth and a twenty-fourth of a year, held against RK4 at a ninety-sixth, whose own error is 1/256.
 */
const cells = [
  { russia: 'watch', us: 'network' },
  { russia: 'erosion-management', us: 'deals' },
]
const expected: Readonly<Record<MethodName, number>> = { euler: 1, heun: 2, rk4: 4 }
const stepsPerYear = [3, 6, 12, 24]

/** Retention by year to 2035, where every mechanism has been at work for nine years. */
function retention(method: MethodName, perYear: number, policies: Record<string, string>): Float64Array {
  const scenario = flagshipWith(
    `time: { to: 2035, step: 1/${perYear}, save: 1 }\nmethod: ${method}\noutcomes: null\nexpectations: null\ngame: null\n`,
  )
  return simulate(scenario, { policies, series: ['retention'] }).series.get('retention') ?? new Float64Array()
}

/** The largest difference in any year: a single year may by chance be better than its method. */
function distance(a: Float64Array, b: Float64Array): number {
  return Math.max(...a.map((value, year) => Math.abs(value - (b[year] ?? NaN))))
}

describe.each(cells)('the order of each method on $russia/$us', (cell) => {
  const exact = retention('rk4', 96, cell)

  it.each(methodNames)('%s', (method) => {
    const errors = stepsPerYear.map((perYear) => distance(retention(method, perYear, cell), exact))
    const orders = errors.slice(1).map((error, i) => Math.log2((errors[i] ?? NaN) / error))
    expect(Math.min(...orders)).toBeGreaterThan(expected[method] - 0.1)
    expect(Math.abs((orders.at(-1) ?? NaN) - expected[method])).toBeLessThan(0.1)
  })
})
