import { makeSimulator, methodNames, policyCombinations, wasm, type MethodName } from '@erosion/engine'
import { describe, expect, it } from 'vitest'
import { flagshipWith } from './flagship.js'

/**
 * The order of a method is the power of the step with which its error falls: the binary logarithm of the ratio of
 * errors at a twelfth and a twenty-fourth of a year, held against RK4 at a ninety-sixth. A kink on the way would pull
 * it down.
 */
const expected: Readonly<Record<MethodName, number>> = { euler: 1, heun: 2, rk4: 4 }
const stepsPerYear = [12, 24]

/** From a twelfth to a twenty-fourth of a year the next term of the error still adds up to a tenth. */
const NEAR = 0.15

/** Series from every corner of the model. What a posture leaves alone has no error, and no order. */
const looked = [
  'retention',
  'regional_influence[russia]',
  'regional_offtake[us]',
  'trust[russia, kazakhstan]',
  'coercion[uzbekistan]',
  'effort[russia, kyrgyzstan]',
  'regional_dependence_share[russia]',
  'cost[russia]',
]

const cells = policyCombinations(flagshipWith(''))

/** Series by year to 2035, where every mechanism has been at work for nine years; one program runs all cells. */
function simulatorOf(method: MethodName, perYear: number) {
  const scenario = flagshipWith(
    `time: { to: 2035, step: 1/${perYear}, save: 1 }\nmethod: ${method}\noutcomes: null\nheadline: null\nexpectations: null\ngame: null\n`,
  )
  return makeSimulator(scenario, { series: looked, compile: wasm })
}

/** The largest difference in any year: a single year may by chance be better than its method. */
function distance(a: Float64Array = new Float64Array(), b: Float64Array = new Float64Array()): number {
  return Math.max(...a.map((value, year) => Math.abs(value - (b[year] ?? NaN))))
}

describe.each(methodNames)('the order of %s', (method) => {
  const exact = simulatorOf('rk4', 96)
  const coarse = stepsPerYear.map((perYear) => simulatorOf(method, perYear))

  it.each(cells)('under $russia and $us', (cell) => {
    const reference = new Map(exact(cell).series)
    const runs = coarse.map((simulate) => new Map(simulate(cell).series))
    const orders = looked.flatMap((name) => {
      const errors = runs.map((run) => distance(run.get(name), reference.get(name)))
      if (errors.every((error) => error === 0)) return []
      return [{ name, last: Math.log2((errors.at(-2) ?? NaN) / (errors.at(-1) ?? NaN)) }]
    })
    expect(orders.length).toBeGreaterThan(3)
    for (const { name, last } of orders) expect(Math.abs(last - expected[method]), name).toBeLessThan(NEAR)
  })
})
