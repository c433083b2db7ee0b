import type { Compile } from '@erosion/engine'
import { cRivals } from '../c/c-rivals.js'
import { interpret, neededPart, scalar, simd, wasmWith } from '../engine-inside.js'
import type { RatioName } from '../report/facts.js'
import { kernelContestant } from '../rivals/kernel-contestant.js'
import { mathjsKernel } from '../rivals/mathjs-kernel.js'
import { TOLERANCE, type Rival } from '../rivals/rival.js'
import type { Section } from '../section.js'
import { calm, studyWorkload } from '../study-workload.js'
import type { Portion, Workload } from '../workload.js'
import { compareWith } from './against.js'

/** The kernel against C, mathjs and the interpreter: the same equations of one graph, whole runs, one thread. */
export const kernelSection: Section = {
  name: 'kernel',
  about: 'one thread against generated C, the interpreter and mathjs',
  run: async ({ scenario, effort, say }) => {
    const workload = studyWorkload(calm(scenario()), effort.isQuick ? 1 : 8)
    const ours = kernelContestant('ours: WebAssembly, vectors', wasmWith({ lanes: simd }), workload)
    const rivals = [...ownRivals(workload, effort.isQuick), ...(await cRivals(workload, say))]
    const compared = await compareWith(workload, ours, rivals, effort)
    const { model, task } = workload
    const { auxiliaries, stocks } = neededPart(model, task)
    const equations = auxiliaries.length + stocks.length
    const nsPerEquation = (compared.ours.low * 1000) / (equations * task.tableau.nodes.length)
    const what = `one of ${equations} equations at one state`
    return {
      rows: [...compared.rows, { what, low: nsPerEquation, unit: 'ns' }],
      findings: { ratios: ratiosOf(rivals, compared.ratios), nsPerEquation },
    }
  },
}

/** What runs in this very process. The slow ones make the first steps only. */
function ownRivals(workload: Workload, isQuick: boolean): Rival<RatioName>[] {
  const { stepCount } = workload.grid
  const own = (name: string, compile: Compile, portion?: Portion) =>
    kernelContestant(name, compile, workload, portion)
  const few = { runs: isQuick ? 1 : 4, steps: Math.ceil(stepCount / 10) }
  const fewer = { runs: 1, steps: isQuick ? 1 : 4 }
  return [
    { contestant: own('ours: WebAssembly, single numbers', wasmWith({ lanes: scalar })), tolerance: 0 },
    {
      contestant: own('ours: interpreter', interpret, few),
      ...{ tolerance: 0, ratio: 'interpreter', goal: 15 },
    },
    {
      contestant: own('mathjs, compiled equations', mathjsKernel, fewer),
      ...{ tolerance: TOLERANCE, ratio: 'mathjs', goal: 400 },
    },
  ]
}

function ratiosOf(
  rivals: readonly Rival<RatioName>[],
  ratios: readonly number[],
): Partial<Record<RatioName, number>> {
  const named = rivals.flatMap(({ ratio }, i) => (ratio ? [[ratio, ratios[i] ?? NaN] as const] : []))
  return Object.fromEntries(named)
}
