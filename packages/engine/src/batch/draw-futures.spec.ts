import { describe, expect, it } from 'vitest'
import type { Schedule } from '#compile/schedule'
import type { Overrides } from '#scenario/overrides'
import type { Scenario } from '#scenario/scenario'
import type { Study } from '#scenario/uncertainty'
import { replicateOf, REPLICATES } from '#sample/designs/replicates'
import { rankCorrelation } from '#stats/rank-correlation'
import { scenarioOf } from '../../test/planted.js'
import { drawFutures, drawnNames } from './draw-futures.js'
import { planStudy } from './study-program.js'

const futuresOf = (scenario: Scenario, study: Study) => drawFutures(planStudy(scenario, { study }))

const read = (sections: string, overrides: Overrides = {}) =>
  scenarioOf(
    `
model:
  dimensions: { state: [north, south], good: [oil, metal, grain] }
  parameters:
    growth: { unit: 1 / year, mid: 0.02, low: 0.01, high: 0.04 }
    habit: { unit: year, mid: 2, low: 1, high: 4 }
    size[state]: { unit: '1', mid: [1, 3] }
    mix[good]: { unit: '1', mid: [0.2, 0.3, 0.5] }
  exogenous:
    gust[state]: { unit: '1', base: [1, 3] }
  stocks: { level: { unit: '1', initial: 1, rate: 0 } }
time: { from: 0, to: 4, step: 1/4 }
${sections}`,
    { overrides },
  )

const study: Study = { runs: 40, design: 'monte-carlo', seed: '1' }

/** The draws of every run, by name. */
function drawsOf(sections: string, changes: Partial<Study> = {}, overrides: Overrides = {}) {
  const scenario = read(sections, overrides)
  const futureOf = futuresOf(scenario, { ...study, ...changes })
  const runs = Array.from({ length: changes.runs ?? study.runs }, (_, run) => futureOf(run))
  return Object.fromEntries(
    drawnNames(scenario).map((name, i) => [name, runs.map(({ draws }) => draws[i] ?? NaN)]),
  )
}

/** What every slot has in run 3, by name. */
function valuesOf(sections: string, overrides: Overrides = {}) {
  const scenario = read(sections, overrides)
  const { values } = futuresOf(scenario, study)(3).future
  return Object.fromEntries(scenario.expanded.slots.map(({ name }, slot) => [name, values[slot]]))
}

describe('the values of a future', () => {
  it('are those drawn, and the middle ones of all else', () => {
    const sections = 'uncertainties: { growth: { uniform: { low: 1, high: 2 } } }'
    const values = valuesOf(sections)
    expect(values['growth']).toBe(drawsOf(sections)['growth']?.[3])
    expect(values).toMatchObject({ habit: 2, 'size[north]': 1, 'mix[grain]': 0.5 })
  })

  it.each([
    ['fixed', 'uncertainties: { all: model, growth: fixed }', {}, 0.02],
    ['set by the scenario', 'uncertainties: { all: model }\nparameters: { growth: 0.03 }', {}, 0.03],
    ['set from outside', 'uncertainties: { all: model }', { growth: 0.035 }, 0.035],
    [
      'set from outside, whatever is said of it',
      'uncertainties: { growth: { uniform: { low: 1, high: 2 } }, habit: { uniform: { low: 1, high: 2 } } }',
      { growth: 0.5 },
      0.5,
    ],
  ])('hold what is %s', (_, sections, parameters, value) => {
    expect(valuesOf(sections, { parameters })['growth']).toBe(value)
    expect(valuesOf(sections, { parameters })['habit']).not.toBe(2)
  })

  it('are one for all elements that are drawn together', () => {
    const together = valuesOf('uncertainties: { size: { uniform: { low: 1, high: 2 }, together: true } }')
    expect(together['size[north]']).toBe(together['size[south]'])
    expect(together['size[north]']).toBeGreaterThan(1)
    const apart = valuesOf('uncertainties: { size: { uniform: { low: 1, high: 2 } } }')
    expect(apart['size[north]']).not.toBe(apart['size[south]'])
  })

  it('give every share its place', () => {
    const sections = 'uncertainties: { mix: { dirichlet: { concentration: 5 } } }'
    const draws = drawsOf(sections)
    expect(Object.keys(draws)).toEqual(['mix[oil]', 'mix[metal]', 'mix[grain]'])
    expect(valuesOf(sections)).toMatchObject(
      Object.fromEntries(Object.entries(draws).map(([name, column]) => [name, column[3]])),
    )
  })

  it('lie one in each slice of a Latin hypercube, correlated or not', () => {
    const sections =
      'uncertainties: { growth: { uniform: { low: 0, high: 1 } }, habit: { uniform: { low: 0, high: 1 } } }'
    const draws = drawsOf(sections, { design: 'latin-hypercube' })
    for (const column of Object.values(draws)) {
      for (const replicate of Array(REPLICATES).keys()) {
        const cube = column.filter((_, run) => replicateOf(run) === replicate)
        expect(cube.map((value) => Math.floor(value * 5)).sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4])
      }
    }
    const tied = `${sections}\ncorrelations: [{ between: [growth, habit], rank: 0.9 }]`
    const { growth = [], habit = [] } = drawsOf(tied, { design: 'latin-hypercube' })
    // The first of a copula stays what it was.
    expect(growth).toEqual(draws['growth'])
    expect(rankCorrelation(growth, habit)).toBeGreaterThan(0.6)
  })
})

describe('correlated numbers', () => {
  const three = 'uncertainties: { all: model, size[north]: { normal: { mean: 1, sd: 0.2 } } }'.replace(
    'size[north]',
    "'size[north]'",
  )
  const tie = (one: string, other: string, rank: number) =>
    `\n  - { between: [${one}, ${other}], rank: ${rank} }`
  const first = `${three}\ncorrelations:${tie('growth', 'habit', 0.6)}`

  it('stay what they were when the list goes on', () => {
    const more = `${first}${tie('habit', "'size[north]'", 0.5)}`
    const [before, after] = [drawsOf(first), drawsOf(more)]
    expect(after['growth']).toEqual(before['growth'])
    expect(after['habit']).toEqual(before['habit'])
    expect(after['size[north]']).not.toEqual(before['size[north]'])
  })

  it('stay what they were when one of them is set from outside', () => {
    const before = drawsOf(first)
    const held = drawsOf(first, {}, { parameters: { growth: 0.02 } })
    expect(held).toEqual({ habit: before['habit'], 'size[north]': before['size[north]'] })
    // Alone it would be drawn otherwise, or there would be nothing to show.
    expect(drawsOf(three)['habit']).not.toEqual(before['habit'])
  })

  it('are drawn as alone when none comes before them, or their correlation is 0', () => {
    expect(drawsOf(first)['growth']).toEqual(drawsOf(three)['growth'])
    expect(drawsOf(`${three}\ncorrelations:${tie('growth', 'habit', 0)}`)).toEqual(drawsOf(three))
  })
})

describe('the noise of a future', () => {
  const pathsOf = (sections: string) => {
    const { schedules } = futuresOf(read(sections), study)(3).future
    return schedules.map(({ steps, values }: Schedule) => [[...steps], [...values]] as const)
  }

  it('changes at the start of every interval, the last of which may be cut short', () => {
    const [[steps] = []] = pathsOf("noise: { 'gust[north]': { white: { sd: 1 }, every: 3/4 } }")
    expect(steps).toEqual([0, 3, 6, 9, 12, 15])
    const [[once] = []] = pathsOf("noise: { 'gust[north]': { white: { sd: 1 }, every: 9 } }")
    expect(once).toEqual([0])
  })

  it('is about the base of each element, one path for those that go together', () => {
    const [[, both = []] = []] = pathsOf('noise: { gust: { white: { sd: 1 }, every: 1, together: true } }')
    const [north, south] = [0, 1].map((place) => both.filter((_, i) => i % 2 === place))
    // Both are base + noise: adding 2 to a sum of about 1 rounds once more, by at most half a unit of its last digit.
    north?.forEach((value, i) => expect((south?.[i] ?? NaN) - value).toBeCloseTo(2, 14))
    expect(new Set(north).size).toBe(5)
    const [[, one] = [], [, other] = []] = pathsOf('noise: { gust: { white: { sd: 1 }, every: 1 } }')
    one?.forEach((value, i) => expect((other?.[i] ?? NaN) - value).not.toBeCloseTo(2, 3))
  })

  it('multiplies the base when it is log noise', () => {
    const [[, one = []] = []] = pathsOf(
      'noise: { gust: { log: { sd: 0.5, memory: 1, mean corrected: false }, every: 1, together: true } }',
    )
    const [north, south] = [0, 1].map((place) => one.filter((_, i) => i % 2 === place))
    north?.forEach((value, i) => expect((south?.[i] ?? NaN) / value).toBeCloseTo(3, 14))
    expect(one.every((value) => value > 0)).toBe(true)
  })

  it('starts where it is told', () => {
    const [[, path] = []] = pathsOf(
      "noise: { 'gust[south]': { returning: { sd: 1, memory: 1, start: 0.5 }, every: 1 } }",
    )
    expect(path?.[0]).toBe(3.5)
  })
})

describe('the events of a future', () => {
  it('have thresholds of their own, by name and run', () => {
    const futureOf = futuresOf(read('events: { gust: { hazard: 1, lasts: 1 } }'), study)
    const thresholds = [0, 1].flatMap((run) =>
      futureOf(run).future.thresholds.flatMap((after) => [0, 1].map(after)),
    )
    expect(thresholds).toHaveLength(8)
    expect(new Set(thresholds).size).toBe(8)
    expect(thresholds.every((threshold) => threshold > 0)).toBe(true)
  })

  it.each(['latin-hypercube', 'sobol'] as const)(
    'have first thresholds in each slice once a randomisation, which a number that is added leaves alone, by %s',
    (design) => {
      const events = 'events: { gust: { hazard: 1, lasts: 1 } }'
      const firstsOf = (sections: string) => {
        const futureOf = futuresOf(read(sections), { ...study, runs: 8 * REPLICATES, design })
        return Array.from({ length: 8 * REPLICATES }, (_, run) => futureOf(run).future.thresholds[1]!(0))
      }
      const firsts = firstsOf(events)
      // Without an uncertain number every design is Monte Carlo.
      const one = 'uncertainties: { growth: { uniform: { low: 0, high: 1 } } }'
      const spread = firstsOf(`${one}\n${events}`)
      expect(spread).not.toEqual(firsts)
      for (const replicate of Array(REPLICATES).keys()) {
        const own = spread.filter((_, run) => replicateOf(run) === replicate)
        const slices = own.map((threshold) => Math.floor((1 - Math.exp(-threshold)) * 8))
        expect(slices.sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
      }
      expect(firstsOf(`uncertainties: { all: model }\n${events}`)).toEqual(spread)
    },
  )
})
