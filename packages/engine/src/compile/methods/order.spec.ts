import { describe, expect, it } from 'vitest'
import { interpret } from '#compile/interpret'
import { expand } from '#model/expand'
import { readModel } from '#model/read-model'
import { methodNames, methods, type MethodName } from './methods.js'
import { runAlone } from '../../../test/run-alone.js'

/** A problem with a closed form: rates of change per year, starts, and where every stock is after `span` years. */
interface Problem {
  readonly rates: Readonly<Record<string, string>>
  readonly starts: Readonly<Record<string, number>>
  readonly span: number
  readonly end: Readonly<Record<string, number>>
}

const logistic: Problem = {
  rates: { x: 'x * (1 - x)' },
  starts: { x: 0.1 },
  span: 4,
  end: { x: 1 / (1 + 9 * Math.exp(-4)) },
}

const oscillator: Problem = {
  rates: { x: 'v', v: '-x' },
  starts: { x: 1, v: 0 },
  span: 4,
  end: { x: Math.cos(4), v: -Math.sin(4) },
}

/** What is in the i-th of a chain of stocks that each empty into the next, 4 years after the first was filled. */
const inStage = (i: number): number => (i === 0 ? Math.exp(-4) : (inStage(i - 1) * 4) / i)
const stages = Array.from({ length: 10 }, (_, i) => `s${i}`)
const chain: Problem = {
  rates: Object.fromEntries(stages.map((name, i) => [name, i === 0 ? '-s0' : `s${i - 1} - ${name}`])),
  starts: Object.fromEntries(stages.map((name, i) => [name, i === 0 ? 1 : 0])),
  span: 4,
  end: Object.fromEntries(stages.map((name, i) => [name, inStage(i)])),
}

/** Time in the rate, read at the stages: x' = -2 t x. */
const timed: Problem = {
  rates: { x: '-2 * time / one_year * x' },
  starts: { x: 1 },
  span: 1.5,
  end: { x: Math.exp(-2.25) },
}

/** Switched on after a year, which is on the grid of every step here. */
const switched: Problem = {
  rates: { x: 'step(1, 1) - x' },
  starts: { x: 0.5 },
  span: 3,
  end: { x: 1 + (0.5 * Math.exp(-1) - 1) * Math.exp(-2) },
}

/** On for a year: up to it, through it, after it. */
const pulsed: Problem = {
  rates: { x: '3 * pulse(1, 1) - x' },
  starts: { x: 0.5 },
  span: 3,
  end: { x: (3 + (0.5 * Math.exp(-1) - 3) * Math.exp(-1)) * Math.exp(-1) },
}

/** Fed by a ramp with kinks on the grid: x' = ramp - x, where x - ramp decays to -1, then to 0. */
const ramped: Problem = {
  rates: { x: 'ramp(1 / one_year, 1, 2) - x' },
  starts: { x: 0 },
  span: 3,
  end: { x: 1 - Math.exp(-1) * (1 - Math.exp(-1)) },
}

function fail(path: readonly unknown[], { message }: { message: string }): never {
  throw new Error(`${path.join(' ')}: ${message}`)
}

/** The largest error of any stock at the end. */
function errorOf({ rates, starts, span, end }: Problem, method: MethodName, stepCount: number): number {
  const stocks = Object.fromEntries(
    Object.entries(rates).map(([name, rate]) => [
      name,
      { unit: '1', initial: starts[name]!, rate: `(${rate}) / one_year` },
    ]),
  )
  const source = { parameters: { one_year: { unit: 'year', mid: 1 } }, stocks }
  const { model } = expand(readModel(source, new Set(), fail).model, [], fail)
  const values = new Float64Array(model.slots.length)
  values[model.firstSlots.get('one_year')!] = 1
  const names = Object.keys(rates)
  const { status, records } = runAlone(interpret, model, {
    grid: { from: 0, step: span / stepCount, stepCount },
    tableau: methods[method],
    values,
    recorded: names.map((name) => model.firstSlots.get(name)!),
  })
  expect(status).toEqual({ kind: 'ok' })
  const last = (i: number) => records[i * (stepCount + 1) + stepCount]!
  return Math.max(...names.map((name, i) => Math.abs(last(i) - end[name]!)))
}

/** Slope of log error over log step, by least squares over four halvings of the step. */
function measuredOrder(problem: Problem, method: MethodName, coarsest: number): number {
  const points = [1, 2, 4, 8, 16].map((factor) => {
    const stepCount = Math.round(coarsest * factor)
    return [-Math.log(stepCount), Math.log(errorOf(problem, method, stepCount))] as const
  })
  const mean = (place: 0 | 1) => points.reduce((sum, point) => sum + point[place], 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  const covariance = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0)
  return covariance / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0)
}

/** Steps a year of the coarsest run: small enough for the first term of the error, large enough to stay above rounding. */
const coarsest: Readonly<Record<MethodName, number>> = { euler: 40, heun: 20, rk4: 8 }

describe.each(methodNames)('%s', (method) => {
  it.each(Object.entries({ logistic, oscillator, chain, timed, switched, pulsed, ramped }))(
    'has the order that it declares on the problem %s',
    (_, problem) => {
      const order = measuredOrder(problem, method, coarsest[method] * problem.span)
      expect(Math.abs(order - methods[method].order)).toBeLessThan(0.1)
    },
  )
})
