import { describe, expect, it } from 'vitest'
import { runStudy } from '#batch/run-study'
import { replicateOf, REPLICATES } from '#sample/designs/replicates'
import { mean as meanOf, variance } from '#stats/moments'
import { drawColumn } from '../../test/columns.js'
import { scenarioOf } from '../../test/planted.js'
import { pairedDifference } from './paired-difference.js'

const linear = scenarioOf(`
model:
  parameters: { size: { unit: '1', mid: 1 }, effect: { unit: '1', mid: 1 }, year: { unit: year, mid: 1 } }
  levers: { push: { unit: '1', owner: us, base: 0 } }
  exogenous: { wind: { unit: '1', base: 0 }, strike: { unit: '1', base: 0 } }
  stocks:
    level: { unit: '1', initial: size, rate: (effect * push + wind - strike) / year }
time: { from: 0, to: 2, step: 1/4 }
method: euler
uncertainties:
  size: { normal: { mean: 1, sd: 2 } }
  effect: { normal: { mean: 0.1, sd: 0.05 } }
noise: { wind: { white: { sd: 0.5 }, every: 1/4 } }
events: { strike: { hazard: 0.5, lasts: 0.5 } }
study: { runs: 200 }
policies:
  us:
    watch: {}
    act: { levers: { push: 1 } }
    act again: { about: The same by another name., levers: { push: { value: 1, start: 0 } } }
outcomes:
  end: at(level, 2)
  when: first_when(level > 3)
`)
const table = await runStudy(linear)

describe('the paired difference', () => {
  it('of two policies that do the same is exactly 0 in every run', () => {
    expect(pairedDifference(table, 'end', 1, 2)).toMatchObject({
      counted: 200,
      mean: 0,
      error: 0,
      interval: { low: 0, high: 0 },
      unpairedError: pairedDifference(table, 'end', 2, 1).unpairedError,
      differences: new Float64Array(200),
    })
  })

  it('leaves only what differs: here twice the effect, in every run', () => {
    const { differences, mean } = pairedDifference(table, 'end', 0, 1)
    const effects = drawColumn(table, 'effect')
    // Eight sums of numbers of at most some ten: a few dozen roundings of 1e-15.
    differences.forEach((difference, run) => {
      expect(Math.abs(difference - 2 * effects[run]!)).toBeLessThan(1e-13)
    })
    expect(mean).toBeCloseTo(2 * 0.1, 1)
  })

  it('has a smaller error than that of two studies of other futures', () => {
    const { error, unpairedError } = pairedDifference(table, 'end', 0, 1)
    // The spread of 2 · effect is 0.1; that of each end is about √(4 + 0.5 + …), and there are two.
    expect(unpairedError! / error!).toBeGreaterThan(20)
  })

  it('has the error of its design: of independent randomisations where there are some', async () => {
    const drawn = await runStudy(linear, { study: { runs: 256, design: 'sobol' } })
    const { differences, error, reach, mean, interval } = pairedDifference(drawn, 'end', 0, 1)
    const means = Array.from({ length: REPLICATES }, (_, replicate) =>
      meanOf(differences.filter((_, run) => replicateOf(run) === replicate)),
    )
    expect(error! / Math.sqrt(variance(means) / REPLICATES)).toBeCloseTo(1, 12)
    expect(reach).toBeCloseTo(2.3646, 4)
    expect(interval).toEqual({ low: mean! - reach! * error!, high: mean! + reach! * error! })
    // The spread of 2 · effect is 0.1: independent draws of 256 would have an error of 0.00625.
    expect(error).toBeLessThan(0.001)
    expect(Math.abs(mean! - 0.2)).toBeLessThan(5 * error!)
  })

  it('is what the second has more than the first', () => {
    const [there, back] = [pairedDifference(table, 'end', 0, 1), pairedDifference(table, 'end', 1, 0)]
    expect(there.mean).toBeGreaterThan(0)
    expect(back.mean).toBe(-there.mean!)
    expect(back.error).toBe(there.error)
  })

  it('counts a time that never comes as the first instant after the run', () => {
    const { counted, never, differences, mean } = pairedDifference(table, 'when', 0, 1)
    const [before, after] = [0, 1].map((choice) => table.values[choice]![1]!)
    const both = [...before!.keys()].filter((run) => !Number.isNaN(before![run]! + after![run]!))
    expect([counted, never]).toEqual([200, 200 - both.length])
    expect(both.length).toBeLessThan(200)
    // Two years in quarters.
    const ended = (time: number) => (Number.isNaN(time) ? 2.25 : time)
    expect([...differences]).toEqual(
      [...after!.keys()].map((run) => ended(after![run]!) - ended(before![run]!)),
    )
    expect(mean).toBeLessThanOrEqual(0)
  })

  it('of one run has no error, and of none no mean', () => {
    const short = (runs: number) => ({
      ...table,
      values: table.values.map((columns) => columns.map((column) => column.subarray(0, runs))),
    })
    expect(pairedDifference(short(1), 'end', 0, 1)).toMatchObject({
      counted: 1,
      error: null,
      unpairedError: null,
    })
    expect(pairedDifference(short(0), 'end', 0, 1)).toMatchObject({ counted: 0, mean: null, error: null })
  })

  it.each([
    ['an outcome', 'edn', 0, 1],
    ['a choice', 'end', 0, 3],
    ['a choice', 'end', -1, 1],
  ])('refuses %s that is not in the table', (_, outcome, first, second) => {
    expect(() => pairedDifference(table, outcome, first, second)).toThrow(RangeError)
  })
})
