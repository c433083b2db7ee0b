import { fileURLToPath } from 'node:url'
import { cRivals } from '../c/c-rivals.js'
import { simd, wasmWith } from '../engine-inside.js'
import { readScenarioFile } from '../read-scenario-file.js'
import { insightMaker } from '../rivals/insight-maker.js'
import { kernelContestant } from '../rivals/kernel-contestant.js'
import { TOLERANCE } from '../rivals/rival.js'
import type { Section, SectionContext, SectionResult } from '../section.js'
import { calm, studyWorkload } from '../study-workload.js'
import type { Workload } from '../workload.js'
import { compareWith } from './against.js'

/** The small model on which other tools are compared: Lotka–Volterra and a chain of ten stocks, 1,000 steps. */
export const smallSection: Section = {
  name: 'small',
  about: "a small model against Insight Maker's engine and C, by RK4 and by Euler",
  run: async (context) => {
    const results = [await compare('rk4', context), await compare('euler', context)]
    return { rows: results.flatMap(({ rows }) => rows), findings: {} }
  },
}

async function compare(
  method: 'rk4' | 'euler',
  { effort, say }: SectionContext,
): Promise<Pick<SectionResult, 'rows'>> {
  const workload = smallWorkload(method, effort.isQuick ? 8 : 64)
  const ours = kernelContestant('ours: WebAssembly, vectors', wasmWith({ lanes: simd }), workload)
  const others = (await cRivals(workload, say)).map(({ contestant, tolerance }) => ({
    contestant,
    tolerance,
  }))
  const rivals = [{ contestant: insightMaker(workload), tolerance: TOLERANCE }, ...others]
  const { rows } = await compareWith(workload, ours, rivals, { ...effort, seconds: effort.seconds / 3 })
  return { rows: rows.map((row) => ({ ...row, what: `small model, ${method}; ${row.what}` })) }
}

/** Runs of the small model that record every stock, as Insight Maker does. */
function smallWorkload(method: string, futures: number): Workload {
  const path = fileURLToPath(new URL('../scenarios/small.yaml', import.meta.url))
  const workload = studyWorkload(calm(readScenarioFile(path, `method: ${method}\n`)), futures)
  const recorded = workload.model.stocks.map(({ slot }) => slot)
  return { ...workload, task: { ...workload.task, recorded } }
}
