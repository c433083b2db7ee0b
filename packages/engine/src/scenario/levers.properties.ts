import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { simulate } from '../simulate.js'
import { changed, scenarioOf } from '../../test/planted.js'

const from = 2025
const step = 1 / 4
const stepCount = 40

/** A setting of a lever, its times counted in steps; many lie before the run or after it. */
const setting = fc
  .record({
    value: fc.integer({ min: -8, max: 8 }).map((eighths) => eighths / 8),
    start: fc.integer({ min: -20, max: 50 }),
    length: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
    ramp: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 80 })),
  })
  .map(({ length, ...rest }) => ({ ...rest, end: length === undefined ? undefined : rest.start + length }))

type Setting = typeof setting extends fc.Arbitrary<infer T> ? T : never

const written = ({ value, start, end, ramp }: Setting) =>
  `{ value: ${value}, start: ${from + start * step}, ramp: ${ramp * step}${end === undefined ? '' : `, end: ${from + end * step}`} }`

const run = (levers: string) => {
  const text = changed([
    ['        push: { value: 0.5, end: 2030 }\n        gift[us, state]: 1\n', levers],
    ['  save: 1\n', ''],
  ])
  const scenario = scenarioOf(text)
  return simulate(scenario, { policies: { us: 'act' }, series: [...scenario.model.variables.keys()] }).series
}

/** What the setting says that the lever is in a step. */
function leverIn(n: number, { value, start, end, ramp }: Setting): number {
  if (n < start || (end !== undefined && n >= end)) return 0
  return n >= start + ramp ? value : (value * (n - start)) / ramp
}

describe('a lever', () => {
  it('is at its base, climbs in stairs, holds, and falls back, whatever its times; a stock sums it up', () => {
    fc.assert(
      fc.property(setting, (one) => {
        const series = run(`        push: ${written(one)}\n`)
        let sum = 0
        for (let n = 0; n <= stepCount; n++) {
          // One product and one quotient, each rounded once.
          expect(series.get('push')?.[n]).toBeCloseTo(leverIn(n, one), 14)
          // Forty additions of numbers of at most 10.
          expect(series.get('pushed')?.[n]).toBeCloseTo(sum, 12)
          sum += step * leverIn(n, one)
        }
      }),
      { numRuns: 25, seed: 20251106 },
    )
  })

  it('that never fires changes no bit', () => {
    const untouched = run('        {}\n')
    const never = fc.oneof(
      setting.map((one) => ({ ...one, start: stepCount + 1, end: undefined })),
      setting.map((one) => ({ ...one, start: -30, end: 0 })),
      setting.map((one) => ({ ...one, value: 0 })),
    )
    fc.assert(
      fc.property(never, (one) => {
        expect(
          run(`        push: ${written(one)}\n        gift[us, south]: ${written({ ...one, value: 0 })}\n`),
        ).toEqual(untouched)
      }),
      { numRuns: 8, seed: 20251106 },
    )
  })

  it('does the same wherever it stands in its policy', () => {
    const lines = fc
      .tuple(setting, setting, setting)
      .map(([a, b, c]) => [
        `        push: ${written(a)}\n`,
        `        gift[us, north]: ${written(b)}\n`,
        `        gift[us, south]: ${written(c)}\n`,
      ])
    const order = fc.shuffledSubarray([0, 1, 2], { minLength: 3 })
    fc.assert(
      fc.property(lines, order, (all, places) => {
        expect(run(places.map((place) => all[place]).join(''))).toEqual(run(all.join('')))
      }),
      { numRuns: 6, seed: 20251106 },
    )
  })

  it('with a dimension in its brackets is each of its elements', () => {
    fc.assert(
      fc.property(setting, (one) => {
        const each = `        gift[us, north]: ${written(one)}\n        gift[us, south]: ${written(one)}\n`
        expect(run(`        gift[us, state]: ${written(one)}\n`)).toEqual(run(each))
      }),
      { numRuns: 6, seed: 20251106 },
    )
  })
})
