import { describe, expect, it } from 'vitest'
import { summariseStudy } from '#analysis/summarise-study'
import { runStudy } from '#batch/run-study'
import { scenarioOf } from '../test/planted.js'
import { runUntil } from './run-until.js'

const scenario = scenarioOf(`
model:
  parameters: { a: { unit: '1', mid: 0 }, b: { unit: '1', mid: 0 } }
  levers: { push: { unit: '1', owner: us, base: 1 } }
time: { from: 0, to: 1, step: 1 }
uncertainties: { a: { normal: { mean: 0, sd: 1 } }, b: { normal: { mean: 0, sd: 1 } } }
policies: { us: { watch: {}, act: { levers: { push: 2 } } } }
outcomes:
  end: at(push * (a + a * b), 1)
  when: first_when(a > 3)
`)
const study = { runs: 4096, design: 'monte-carlo', seed: '1' } as const

describe('a study that goes on until it knows', () => {
  it.each([
    ['monte-carlo', 0.2],
    ['sobol', 0.04],
  ] as const)('is a study of so many runs, to the bit, by %s', async (design, aim) => {
    const { table, isReached, reach, looks } = await runUntil(
      scenario,
      { outcome: 'end', reach: aim },
      { study: { ...study, design } },
    )
    expect(table).toEqual(await runStudy(scenario, { study: { ...study, design, runs: table.runs } }))
    expect(isReached).toBe(true)
    expect(looks.at(-1)).toBe(table.runs)
    const { rows } = summariseStudy(scenario, table)[0]!
    const widths = rows.map(({ intervals: { mean } }) => (mean!.high! - mean!.low!) / 2)
    expect(Math.max(...widths)).toBeCloseTo(reach!, 14)
    expect(reach).toBeLessThanOrEqual(aim)
    // At the look before, one of them was wider.
    const before = await runStudy(scenario, { study: { ...study, design, runs: looks.at(-2)! } })
    const wider = summariseStudy(scenario, before)[0]!.rows.some(
      ({ intervals: { mean } }) => (mean!.high! - mean!.low!) / 2 > aim,
    )
    expect(wider).toBe(true)
  })

  it('ends with the most runs that there may be, also between two looks', async () => {
    const aim = { outcome: 'end', reach: 1e-3 }
    const { table, isReached, looks } = await runUntil(scenario, aim, { study: { ...study, runs: 300 } })
    expect([table.runs, table.planned, isReached]).toEqual([300, 300, false])
    expect(looks).toEqual([128, 256, 300])
  })

  it('ends at once where there is no mean to know', async () => {
    const { table, isReached, reach } = await runUntil(scenario, { outcome: 'when', reach: 1 }, { study })
    expect([table.runs, isReached, reach]).toEqual([128, false, null])
  })

  it('covers nearly as often as an interval of one look: looking costs a point or two', async () => {
    const STUDIES = 300
    let covered = 0
    for (let seed = 0; seed < STUDIES; seed++) {
      const options = {
        study: { ...study, design: 'sobol', seed: `${seed}` },
        choices: [{ us: 'watch' }],
      } as const
      const { table } = await runUntil(scenario, { outcome: 'end', reach: 0.09 }, options)
      const { low, high } = summariseStudy(scenario, table)[0]!.rows[0]!.intervals.mean!
      if (low! <= 0 && 0 <= high!) covered++
    }
    expect(covered / STUDIES).toBeGreaterThan(0.9)
  })

  it('refuses what it cannot aim at', async () => {
    const refused = (outcome: string, reach: number, design: 'latin-hypercube' | 'sobol') =>
      runUntil(scenario, { outcome, reach }, { study: { ...study, design } })
    await expect(refused('edn', 1, 'sobol')).rejects.toThrow(/^the scenario has no outcome edn$/)
    await expect(refused('end', 0, 'sobol')).rejects.toThrow(/^reach is not above 0: 0$/)
    await expect(refused('end', 1, 'latin-hypercube')).rejects.toThrow(/^runs cannot be added/)
  })
})
