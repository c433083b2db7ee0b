import { describe, expect, it } from 'vitest'
import { summariseStudy } from '#summary/summarise-study'
import { runStudy } from '#batch/run-study'
import type { StudyTable } from '#batch/study-table'
import { studentQuantile } from '#stats/student-quantile'
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
    // Six looks up to 4096: each may miss a sixth of 5 %.
    const t = ({ runs }: StudyTable) => studentQuantile(design === 'sobol' ? 7 : runs - 1)(1 - 0.025 / 6)
    const reachOf = (one: StudyTable) =>
      t(one) * Math.max(...summariseStudy(scenario, one)[0]!.rows.map(({ error }) => error!))
    expect(reachOf(table)).toBeCloseTo(reach!, 14)
    expect(reach).toBeLessThanOrEqual(aim)
    // At the look before, one of them was wider.
    const before = await runStudy(scenario, { study: { ...study, design, runs: looks.at(-2)! } })
    expect(reachOf(before)).toBeGreaterThan(aim)
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

  it('covers the mean in 95 of 100 studies or more, whenever they stop', async () => {
    const STUDIES = 300
    let covered = 0
    for (let seed = 0; seed < STUDIES; seed++) {
      const options = {
        study: { ...study, design: 'sobol', seed: `${seed}` },
        choices: [{ us: 'watch' }],
      } as const
      const aim = 0.12
      const { table, isReached } = await runUntil(scenario, { outcome: 'end', reach: aim }, options)
      const { mean } = summariseStudy(scenario, table)[0]!.rows[0]!
      if (isReached && Math.abs(mean!) <= aim) covered++
    }
    expect(covered / STUDIES).toBeGreaterThan(0.95)
  })

  it('refuses what it cannot aim at', async () => {
    const refused = (outcome: string, reach: number, design: 'latin-hypercube' | 'sobol') =>
      runUntil(scenario, { outcome, reach }, { study: { ...study, design } })
    await expect(refused('edn', 1, 'sobol')).rejects.toThrow(/^the scenario has no outcome edn$/)
    await expect(refused('end', 0, 'sobol')).rejects.toThrow(/^reach is not above 0: 0$/)
    await expect(refused('end', 1, 'latin-hypercube')).rejects.toThrow(/^runs cannot be added/)
  })
})
