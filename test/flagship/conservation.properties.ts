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

describe('the flagship under random parameters', () => {
  it('draws more than fifty uncertain numbers', () => {
    expect(rangedElements(flagship).length).toBeGreaterThan(50)
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
      overDraws(2),
    )
  })
})
