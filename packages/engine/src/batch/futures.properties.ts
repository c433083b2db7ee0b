import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Scenario } from '#scenario/scenario'
import type { Study } from '#scenario/uncertainty'
import { drawColumn } from '../../test/columns.js'
import { scenarioOf } from '../../test/planted.js'
import { drawFutures } from './draw-futures.js'
import { planStudy } from './study-program.js'
import { runStudy } from './run-study.js'
import type { StudyTable } from './study-table.js'

/** Designs whose numbers depend on nothing but the name of what is drawn: no place in a list, no count of others. */
const designNames = ['monte-carlo', 'latin-hypercube'] as const

/** What chance has to do with: a line each, in whatever order. */
const uncertainties = [
  'a: { uniform: { low: 1, high: 2 } }',
  'b: { lognormal: { median: 1, sigma: 0.3 } }',
  'size: { normal: { mean: 1, sd: 0.1 }, truncate: { low: 0.5 } }',
  'mix: { dirichlet: { concentration: 9 } }',
]
const noise = [
  'wind: { white: { sd: 0.2 }, every: 1/4 }',
  'tide: { log: { sd: 0.1, memory: 1, mean corrected: true }, every: 1/2 }',
]
const events = ['strike: { hazard: 0.4, lasts: 0.5 }', 'flood: { hazard: level / (4 * year), lasts: 0.25 }']
const parameters = [
  "a: { unit: '1', mid: 1.5 }",
  "b: { unit: '1', mid: 1 }",
  "size[state]: { unit: '1', mid: 1 }",
  "mix[good]: { unit: '1', mid: [0.2, 0.3, 0.5] }",
  "idle: { unit: '1', mid: 1 }",
  "idle_mix[good]: { unit: '1', mid: [0.2, 0.3, 0.5] }",
  'year: { unit: year, mid: 1 }',
]

interface Parts {
  readonly uncertainties?: readonly string[]
  readonly noise?: readonly string[]
  readonly events?: readonly string[]
  readonly parameters?: readonly string[]
  readonly correlations?: readonly string[]
  readonly rate?: string
  readonly step?: string
}

const known = new Map<string, Scenario>()

/** The scenario, changed in some of its parts; read once each. */
const scenario = (parts: Parts = {}): Scenario => {
  const key = JSON.stringify(parts)
  const made = known.get(key) ?? readParts(parts)
  known.set(key, made)
  return made
}

function readParts(parts: Parts): Scenario {
  const section = (lines: readonly string[]) => lines.map((line) => `\n    ${line}`).join('')
  const list = (lines: readonly string[]) => lines.map((line) => `\n  - ${line}`).join('')
  const { rate = '0', correlations = ['{ between: [a, b], rank: 0.5 }'] } = parts
  return scenarioOf(`
model:
  dimensions: { state: [north, south], good: [oil, metal, grain] }
  parameters:${section(parts.parameters ?? parameters)}
  levers:
    push: { unit: '1', owner: us, base: 0 }
    nudge: { unit: '1', owner: china, base: 0 }
  exogenous:
    wind: { unit: '1', base: 0 }
    tide: { unit: '1', base: 1 }
    strike: { unit: '1', base: 0 }
    flood: { unit: '1', base: 0 }
    calm: { unit: '1', base: 0 }
  stocks:
    level:
      unit: '1'
      initial: size[north] + size[south]
      rate: (a * tide + wind + push - b * (strike + flood) * mix[oil] + (${rate})) / year
time: { from: 0, to: 2, step: ${parts.step ?? '1/4'} }
uncertainties:${section(parts.uncertainties ?? uncertainties)}
noise:${section(parts.noise ?? noise)}
events:${section(parts.events ?? events)}
correlations:${list(correlations)}
policies:
  us: { watch: {}, act: { levers: { push: 1 } }, late: { levers: { push: { value: 9, start: 30 } } } }
outcomes:
  end: at(level, 2)
  struck: integral(strike + flood)
`)
}

const choices = [{ us: 'watch' }, { us: 'act' }]
const study = (changes: Partial<Study> = {}): Study => ({
  ...{ runs: 12, design: 'monte-carlo', seed: '1' },
  ...changes,
})
const run = (parts: Parts = {}, changes: Partial<Study> = {}) =>
  runStudy(scenario(parts), { study: study(changes), choices })

/** The bits of every draw by its name, and of every outcome. */
const bitsOf = (table: StudyTable) => ({
  draws: Object.fromEntries(table.drawn.map((name) => [name, [...drawColumn(table, name)]])),
  outcomes: table.values.map((columns) => columns.map((column) => [...column])),
})

const seeds = fc.string({ maxLength: 5 })
const designs = fc.constantFrom(...designNames)
const settings = { numRuns: 10, seed: 20251106 }

describe('a future', () => {
  it('of independent draws stays as it is when runs are added', async () => {
    const sizes = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }))
    await fc.assert(
      fc.asyncProperty(seeds, sizes, async (seed, [runs, more]) => {
        const [short, long] = [await run({}, { seed, runs }), await run({}, { seed, runs: runs + more })]
        const beginning = bitsOf({
          ...long,
          values: long.values.map((columns) => columns.map((column) => column.subarray(0, runs))),
          draws: long.draws.map((column) => column.subarray(0, runs)),
        })
        expect(beginning).toEqual(bitsOf(short))
      }),
      settings,
    )
  })

  it('does not depend on the policies that it is run under', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, designs, async (seed, design) => {
        const options = { study: study({ seed, design }) }
        const [whole, one] = await Promise.all([
          runStudy(scenario(), { ...options, choices: [...choices, { us: 'late' }] }),
          runStudy(scenario(), { ...options, choices: [{ us: 'act' }] }),
        ])
        expect(bitsOf(one)).toEqual({ ...bitsOf(whole), outcomes: [bitsOf(whole).outcomes[1]] })
      }),
      settings,
    )
  })

  it('does not depend on the order in which anything is written', async () => {
    const shuffled = <T>(list: readonly T[]) =>
      fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length })
    const parts = fc.record({
      uncertainties: shuffled(uncertainties),
      noise: shuffled(noise),
      events: shuffled(events),
      parameters: shuffled(parameters),
    })
    await fc.assert(
      fc.asyncProperty(seeds, designs, parts, async (seed, design, changed) => {
        expect(bitsOf(await run(changed, { seed, design }))).toEqual(bitsOf(await run({}, { seed, design })))
      }),
      settings,
    )
  })

  it('does not change a bit for an uncertainty, noise or events that no equation reads', async () => {
    const idle = fc.constantFrom<Parts>(
      { uncertainties: ['idle: { normal: { mean: 1, sd: 3 } }', ...uncertainties] },
      { uncertainties: [...uncertainties, 'idle_mix: { logistic-normal: { sd: 1 } }'] },
      { noise: ['calm: { white: { sd: 3 }, every: 1 }', ...noise] },
      { events: ['calm: { hazard: 3, lasts: 1 }', ...events] },
      {
        uncertainties: [...uncertainties, 'idle: { uniform: { low: 0, high: 1 } }'],
        correlations: ['{ between: [a, b], rank: 0.5 }', '{ between: [b, idle], rank: -0.6 }'],
      },
    )
    await fc.assert(
      fc.asyncProperty(seeds, designs, idle, async (seed, design, parts) => {
        const [before, after] = [await run({}, { seed, design }), await run(parts, { seed, design })]
        expect(bitsOf(after).outcomes).toEqual(bitsOf(before).outcomes)
        expect(bitsOf(after).draws).toMatchObject(bitsOf(before).draws)
      }),
      settings,
    )
  })

  it('keeps all other draws when an uncertainty that acts is added', async () => {
    const rate = 'idle - 1'
    const more = { rate, uncertainties: ['idle: { normal: { mean: 1, sd: 3 } }', ...uncertainties] }
    await fc.assert(
      fc.asyncProperty(seeds, designs, async (seed, design) => {
        const [before, after] = [await run({ rate }, { seed, design }), await run(more, { seed, design })]
        expect(bitsOf(after).draws).toMatchObject(bitsOf(before).draws)
        expect(bitsOf(after).outcomes).not.toEqual(bitsOf(before).outcomes)
      }),
      settings,
    )
  })

  it('does not change a bit for a lever that never fires, or a policy that comes after the end', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const before = await run({}, { seed })
        expect(bitsOf(await run({ rate: 'nudge' }, { seed }))).toEqual(bitsOf(before))
        const late = await runStudy(scenario(), { study: study({ seed }), choices: [{ us: 'late' }] })
        expect(bitsOf(late).outcomes[0]).toEqual(bitsOf(before).outcomes[0])
      }),
      settings,
    )
  })

  it('has the same paths of noise and the same events on a finer grid', () => {
    const finer = fc.constantFrom('1/8', '1/12', '1/16')
    fc.assert(
      fc.property(seeds, finer, fc.nat({ max: 50 }), (seed, step, number) => {
        const [coarse, fine] = [scenario(), scenario({ step })].map((made) => {
          const { future } = drawFutures(planStudy(made, { study: study({ seed, runs: 51 }) }))(number)
          const paths = future.schedules.map(({ steps, values }) =>
            Array.from(steps, (at, i) => [at * made.grid.step, values[i]]),
          )
          return { paths, thresholds: future.thresholds.map((after) => [0, 1, 2].map(after)) }
        })
        expect(fine).toEqual(coarse)
      }),
      { ...settings, numRuns: 40 },
    )
  })

  it('differs from seed to seed and from run to run', async () => {
    const [one, other] = [await run({}, { seed: '1' }), await run({}, { seed: '2' })]
    for (const name of one.drawn) {
      const all = [...drawColumn(one, name), ...drawColumn(other, name)]
      expect(new Set(all).size).toBe(24)
    }
  })
})
