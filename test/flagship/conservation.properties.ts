import { methodNames, policyCombinations, simulate, wasm, type Scenario } from '@erosion/engine'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draws, overDraws, rangedElements } from './draws.js'
import { elements, flagshipWith, QUICK } from './flagship.js'

const flagship = flagshipWith(QUICK)
const states = elements(flagship, 'state')
const patrons = elements(flagship, 'patron')

/** Shares add up through a thousand sums of at most six terms: some 1e-13; a leak would be larger by far. */
const ROUNDING = 1e-11

const cell = fc.constantFrom(...policyCombinations(flagship))

function columns(scenario: Scenario, policies: Record<string, string>, names: readonly string[]) {
  const run = simulate(scenario, { policies, series: names, compile: wasm })
  expect(run.status).toEqual({ kind: 'ok' })
  return run.series
}

/** The largest distance from one of the sums over `parts` at any saved instant. */
function worstSum(series: ReadonlyMap<string, Float64Array>, parts: readonly string[]): number {
  const rows = parts.map((name) => series.get(name) ?? new Float64Array())
  const sums = [...(rows[0] ?? [])].map((_, i) => rows.reduce((sum, row) => sum + (row[i] ?? NaN), 0))
  return Math.max(...sums.map((sum) => Math.abs(sum - 1)))
}

describe('the flagship under random parameters', () => {
  it('draws more than fifty uncertain numbers', () => {
    expect(rangedElements(flagship).length).toBeGreaterThan(50)
  })

  it('keeps every composition whole: trade, routes, settlement, offtake, dependence shares', () => {
    const compositions = states.flatMap((state) => [
      ...elements(flagship, 'line').map((line) =>
        patrons.map((patron) => `line_share[${line}, ${patron}, ${state}]`),
      ),
      patrons.map((patron) => `share[${patron}, ${state}]`),
      patrons.map((patron) => `offtake[${patron}, ${state}]`),
      patrons.map((patron) => `dependence_share[${patron}, ${state}]`),
      ...elements(flagship, 'cargo').map((cargo) =>
        elements(flagship, 'corridor').map((corridor) => `route[${corridor}, ${cargo}, ${state}]`),
      ),
      elements(flagship, 'network').map((network) => `settlement[${network}, ${state}]`),
    ])
    fc.assert(
      fc.property(draws(flagship), cell, (scenario, policies) => {
        const series = columns(scenario, policies, [
          'line_share',
          'share',
          'offtake',
          'dependence_share',
          'route',
          'settlement',
        ])
        for (const parts of compositions) expect(worstSum(series, parts)).toBeLessThan(ROUNDING)
      }),
      overDraws(4),
    )
  })

  it('holds no stock below zero, no share or trust outside 0 to 1, no dependence sum above 1', () => {
    const stocks = [...flagship.model.variables.values()].filter(({ kind }) => kind === 'stock')
    const free = ['spent']
    const bounded = [
      'line_share',
      'route',
      'settlement',
      'trust',
      'integration',
      'security_tie',
      'labour_share',
      'normal_trade',
      'technology',
      'mandate',
      'threat',
      'coercion',
      'attention',
      'influence',
    ]
    fc.assert(
      fc.property(draws(flagship), cell, (scenario, policies) => {
        const series = columns(scenario, policies, [...stocks.map(({ name }) => name), 'dependence'])
        for (const [name, values] of series) {
          const variable = name.replace(/\[.*/, '')
          if (free.includes(variable)) continue
          expect(Math.min(...values), name).toBeGreaterThanOrEqual(0)
          if (bounded.includes(variable)) expect(Math.max(...values), name).toBeLessThanOrEqual(1 + ROUNDING)
        }
        for (const state of states) {
          const rows = patrons.map(
            (patron) => series.get(`dependence[${patron}, ${state}]`) ?? new Float64Array(),
          )
          const sums = [...(rows[0] ?? [])].map((_, i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0))
          expect(Math.max(...sums)).toBeLessThan(1)
        }
      }),
      overDraws(4),
    )
  })

  it('loses no investment: what is agreed is dropped, written off, or still there', () => {
    const parts = ['usual_offer', 'extra_offer', 'acceptance', 'pipeline', 'construction', 'capital'] as const
    expect(methodNames).toContain('euler')
    fc.assert(
      fc.property(draws({ ...flagship, method: 'euler' }), cell, (scenario, policies) => {
        const series = columns(scenario, policies, parts)
        const parameter = (name: string, place: number) =>
          scenario.values[(scenario.expanded.firstSlots.get(name) ?? 0) + place] ?? NaN
        patrons.forEach((patron, p) => {
          elements(scenario, 'sector').forEach((sector, s) => {
            for (const state of states) {
              const at = (name: string, i: number) =>
                series.get(`${name}[${patron}, ${sector}, ${state}]`)?.[i] ?? NaN
              const held = (i: number) => at('pipeline', i) + at('construction', i) + at('capital', i)
              let expected = held(0)
              for (let i = 0; i < scenario.grid.stepCount; i++) {
                const agreed = (at('usual_offer', i) + at('extra_offer', i)) * at('acceptance', i)
                const dropped =
                  ((1 - parameter('realisation', p)) * at('pipeline', i)) / parameter('feasibility_time', s)
                const writtenOff = at('capital', i) / parameter('capital_life', 0)
                expected += scenario.grid.step * (agreed - dropped - writtenOff)
              }
              expect(Math.abs(held(scenario.grid.stepCount) / expected - 1)).toBeLessThan(ROUNDING)
            }
          })
        })
      }),
      overDraws(4),
    )
  })
})
