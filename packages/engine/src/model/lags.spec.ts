import { describe, expect, it } from 'vitest'
import { interpret } from '#compile/interpret'
import { rk4 } from '#compile/methods/rk4'
import { expand } from './expand.js'
import { readModel } from './read-model.js'
import type { ModelSource } from './schema.js'
import { runAlone } from '../../test/run-alone.js'

const STEP = 1 / 16
const INSTANTS = 161
const times = Array.from({ length: INSTANTS }, (_, n) => n * STEP)

const flow = (equation: string) => ({ unit: '1 / year', equation })

/** Flows over ten years by RK4, and the stocks that lags made of themselves, in the order of their stages. */
function run(flows: Record<string, string>, more: Partial<ModelSource> = {}) {
  const auxiliaries = Object.fromEntries(Object.entries(flows).map(([name, text]) => [name, flow(text)]))
  const source: ModelSource = {
    parameters: { lag_time: { unit: 'year', mid: 2 } },
    ...more,
    auxiliaries: { ...more.auxiliaries, ...auxiliaries },
  }
  const { model } = expand(readModel(source, new Set(), fail).model, [], fail)
  const lags = model.slots.flatMap(({ name, role }, slot) =>
    role === 'stock' && name.includes(' in ') ? slot : [],
  )
  const names = [...Object.keys(flows), ...Object.keys(more.stocks ?? {})]
  const values = new Float64Array(model.slots.length)
  values[model.firstSlots.get('lag_time')!] = 2
  const { status, records } = runAlone(interpret, model, {
    grid: { from: 0, step: STEP, stepCount: INSTANTS - 1 },
    tableau: rk4,
    values,
    recorded: [...names.map((name) => model.firstSlots.get(name)!), ...lags],
  })
  expect(status).toEqual({ kind: 'ok' })
  const series = (i: number) => [...records.subarray(i * INSTANTS, (i + 1) * INSTANTS)]
  return {
    of: (name: string) => series(names.indexOf(name)),
    held: lags.map((_, i) => series(names.length + i)),
    lagNames: lags.map((slot) => model.slots[slot]!.name),
  }
}

function fail(path: readonly unknown[], { message }: { message: string }): never {
  throw new Error(`${path.join(' ')}: ${message}`)
}

const expectClose = (found: readonly number[], closedForm: (t: number) => number, tolerance: number) => {
  const errors = found.map((value, n) => Math.abs(value - closedForm(times[n]!)))
  expect(Math.max(...errors)).toBeLessThan(tolerance)
}

/**
 * What RK4 may be off on a chain of lags of one part each: it leaves out of exp(z) what comes after z⁴/24, which is
 * less than |z|⁵/100 for |z| < ½. A chain with parts as long as `part` has |z| ≤ 2 step/part, for one lag step/part.
 */
const errorOfRk4 = (z: number) => (INSTANTS * z ** 5) / 100

/** Of a unit step through n lags of one part each: 1 less the first n terms of exp(u) over exp(u). */
const erlang = (n: number, part: number) => (t: number) => {
  const u = t / part
  const terms = [1, u, (u * u) / 2].slice(0, n)
  return 1 - Math.exp(-u) * terms.reduce((sum, term) => sum + term, 0)
}

describe('the answer to a step', () => {
  it.each([
    ['smooth(1, lag_time, 0)', 1, 2, STEP / 2],
    ['delay1(1, lag_time, 0)', 1, 2, STEP / 2],
    ['smooth3(1, lag_time, 0)', 3, 2 / 3, (2 * STEP) / (2 / 3)],
    ['delay3(1, lag_time, 0)', 3, 2 / 3, (2 * STEP) / (2 / 3)],
  ])('of %s is that of %i lags', (equation, order, part, z) => {
    const { of } = run({ y: equation })
    expectClose(of('y'), erlang(order, part), errorOfRk4(z))
    // The tolerance tells one lag from three, and these from no lag at all.
    expect(errorOfRk4(z)).toBeLessThan(0.01)
  })

  it.each(['smooth', 'smooth3', 'delay1', 'delay3'])('of %s is none where it starts at its input', (name) => {
    // Divisions by a third of two years round: at most an ulp in each of 160 steps.
    const { of } = run({ y: `${name}(7, lag_time)` })
    expectClose(of('y'), () => 7, 160 * 7 * Number.EPSILON)
  })

  it.each(['smooth', 'smooth3', 'delay1', 'delay3'])('of %s begins at its start', (name) => {
    expect(run({ y: `${name}(7, lag_time, 3)` }).of('y')[0]).toBeCloseTo(3, 14)
  })
})

describe('the answer to a ramp', () => {
  it('of smooth lags behind by its time', () => {
    const { of } = run({ y: 'smooth(time / lag_time / lag_time, lag_time, 0)' })
    const closedForm = (t: number) => (t - 2 + 2 * Math.exp(-t / 2)) / 4
    expectClose(of('y'), closedForm, errorOfRk4(STEP / 2) * 10)
  })
})

describe('delays hold material: what has flowed in less what has flowed out is what they hold', () => {
  // 21 comes in over five years, then nothing; some of it is still held after ten.
  const more: Partial<ModelSource> = {
    stocks: {
      put_in: { unit: '1', initial: 0, rate: 'inflow' },
      got_out: { unit: '1', initial: 0, rate: 'outflow' },
    },
    auxiliaries: {
      one_year: { unit: 'year', equation: '1' },
      growing_time: { unit: 'year', equation: 'lag_time + time / 10' },
    },
  }
  const inflow = 'max(time * (5 - time), 0) / one_year ^ 3'

  it.each([
    'delay1(inflow, lag_time, 0)',
    'delay3(inflow, lag_time, 0)',
    'delay1(inflow, growing_time, 0)',
    'delay3(inflow, growing_time, 0)',
  ])('%s', (outflow) => {
    const { of, held } = run({ inflow, outflow }, more)
    const [putIn, gotOut] = [of('put_in'), of('got_out')]
    // A method of Runge and Kutta keeps linear sums to rounding: some ulps of 21 a step.
    const tolerance = INSTANTS * 4 * 21 * Number.EPSILON
    putIn.forEach((value, n) => {
      const holds = held.reduce((sum, level) => sum + level[n]!, 0)
      expect(Math.abs(value - gotOut[n]! - holds)).toBeLessThan(tolerance)
    })
    expect(putIn.at(-1)).toBeGreaterThan(20)
    expect(gotOut.at(-1)).toBeGreaterThan(10)
    expect(putIn.at(-1)! - gotOut.at(-1)!).toBeGreaterThan(0.01)
  })

  it('and at the start what its start says', () => {
    const { held } = run({ y: 'delay3(0, lag_time, 6)' })
    expect(held.map(([first = NaN]) => first)).toEqual([4, 4, 4].map((level) => expect.closeTo(level, 14)))
  })

  it('unlike smooths, which hold levels', () => {
    const { held } = run({ y: 'smooth3(0, lag_time, 6)' })
    expect(held.map(([first]) => first)).toEqual([6, 6, 6])
  })
})

describe('lags', () => {
  it('of one input, time and start are one lag', () => {
    const { of, lagNames } = run({
      a: 'smooth(1, lag_time, 0)',
      b: '2 * smooth(1, lag_time, 0)',
      c: 'smooth(1, lag_time, 0.5)',
      d: 'delay1(1, lag_time, 0)',
      e: 'smooth3(1, lag_time, 0)',
    })
    expect(lagNames).toEqual([
      'smooth 1 in a',
      'smooth 1 in c',
      'delay 1 in d',
      'smooth 1 in e',
      'smooth 2 in e',
      'smooth 3 in e',
    ])
    expect(of('b')).toEqual(of('a').map((value) => 2 * value))
  })

  it('may be nested', () => {
    const { of } = run({
      y: 'smooth(smooth(smooth(1, lag_time / 3, 0), lag_time / 3, 0), lag_time / 3, 0)',
      z: 'smooth3(1, lag_time, 0)',
    })
    expectClose(of('y'), (t) => of('z')[t / STEP]!, 1e-14)
  })
})
