import type { Compile } from '@erosion/engine'
import { cContestant } from '../c/c-contestant.js'
import { gccVersion, type CFlavour } from '../c/compile-c.js'
import type { Contestant, Cost } from '../contestant.js'
import { interpret, neededPart, scalar, simd, wasmWith } from '../engine-inside.js'
import { largestDifference } from '../measure/agree.js'
import { interleave } from '../measure/interleave.js'
import { spreadOf, type Spread } from '../measure/percentile.js'
import { atLeast, type Row } from '../report/row.js'
import type { RatioName } from '../report/facts.js'
import { kernelContestant } from '../rivals/kernel-contestant.js'
import { mathjsKernel } from '../rivals/mathjs-kernel.js'
import type { Section, SectionContext, SectionResult } from '../section.js'
import { CALM, studyWorkload } from '../study-workload.js'
import type { Portion, Workload } from '../workload.js'

/** Two libraries of mathematics may differ by this much at the end of a run, relative to the number. */
const TOLERANCE = 1e-9

/** Someone to be compared with. */
interface Rival {
  readonly contestant: Contestant
  /** Largest relative difference that is taken for the same: 0 for kernels of ours. */
  readonly tolerance: number
  readonly ratio?: RatioName
  readonly goal?: number
}

/** The kernel against C, mathjs and the interpreter: the same equations of one graph, whole runs, one thread. */
export const kernelSection: Section = {
  name: 'kernel',
  about: 'one thread against generated C, the interpreter and mathjs',
  run: async (context) => {
    const workload = studyWorkload(context.scenario(CALM), context.isQuick ? 1 : 8)
    const ours = kernelContestant('ours: WebAssembly, vectors', wasmWith({ lanes: simd }), workload)
    const rivals = await makeRivals(workload, context)
    try {
      for (const rival of rivals) checkAgreement(rival, workload)
      context.say('every contestant agrees; timing')
      const contestants = [ours, ...rivals.map(({ contestant }) => contestant)]
      const costs = await interleave(contestants, context.isQuick ? 3 : 25)
      return resultOf(workload, ours, rivals, costs)
    } finally {
      for (const { contestant } of rivals) contestant.close()
    }
  },
}

async function makeRivals(workload: Workload, { say, isQuick }: SectionContext): Promise<Rival[]> {
  const stepCount = workload.grid.stepCount
  const own = (name: string, compile: Compile, portion?: Portion) =>
    kernelContestant(name, compile, workload, portion)
  const rivals: Rival[] = [
    { contestant: own('ours: WebAssembly, single numbers', wasmWith({ lanes: scalar })), tolerance: 0 },
    {
      contestant: own('ours: interpreter', interpret, { runs: isQuick ? 1 : 4, steps: stepCount / 10 }),
      ...{ tolerance: 0, ratio: 'interpreter', goal: 15 },
    },
    {
      contestant: own('mathjs, compiled equations', mathjsKernel, { runs: 1, steps: isQuick ? 1 : 4 }),
      ...{ tolerance: TOLERANCE, ratio: 'mathjs', goal: 400 },
    },
  ]
  const gcc = gccVersion()
  if (!gcc) {
    say('there is no gcc here: nothing is compared with C')
    return rivals
  }
  const goals: Record<CFlavour, number> = { scalar: 1.5, vector: 0.7 }
  for (const flavour of ['scalar', 'vector'] as const) {
    say(`compiling C, ${flavour}, by ${gcc}`)
    const contestant = await cContestant(workload, flavour)
    rivals.push({ contestant, tolerance: TOLERANCE, ratio: `c-${flavour}`, goal: goals[flavour] })
  }
  return rivals
}

/** Compares what a rival recorded with the same portion by our kernel. */
function checkAgreement({ contestant, tolerance }: Rival, workload: Workload): void {
  const reference = kernelContestant('ours', wasmWith({ lanes: simd }), workload, contestant.portion)
  const difference = largestDifference(contestant.records(), reference.records())
  if (difference > tolerance) {
    throw new Error(`${contestant.name} does not agree: it differs by ${difference}, more than ${tolerance}`)
  }
}

function resultOf(
  { model, task, grid }: Workload,
  ours: Contestant,
  rivals: readonly Rival[],
  costs: readonly (readonly Cost[])[],
): SectionResult {
  const [own, ...others] = [ours, ...rivals.map(({ contestant }) => contestant)].map(({ portion }, i) =>
    perStep(costs[i] ?? [], portion),
  ) as [Spread, ...Spread[]]
  const needed = neededPart(model, task)
  const equations = needed.auxiliaries.length + needed.stocks.length
  const stages = task.tableau.nodes.length
  const nsPerEquation = (own.low * 1000) / (equations * stages)
  const unit = 'µs a step'
  const perSecond = (1e6 / (own.low * grid.stepCount)).toFixed(0)
  const rows: Row[] = [
    { what: ours.name, ...own, unit, note: `${perSecond} runs a second` },
    ...rivals.map(({ contestant: { name }, goal }, i): Row => {
      const spread = others[i] ?? { low: NaN, median: NaN }
      const ratio = spread.low / own.low
      const row = { what: name, ...spread, unit, result: `${ratio.toPrecision(3)} ×` }
      return goal === undefined ? row : { ...row, goal: atLeast(ratio, goal, ' ×') }
    }),
    { what: `one of ${equations} equations at one state`, low: nsPerEquation, unit: 'ns' },
  ]
  const ratios = rivals.flatMap(({ ratio }, i) => (ratio ? [[ratio, (others[i]?.low ?? NaN) / own.low]] : []))
  return { rows, findings: { ratios: Object.fromEntries(ratios) as Record<string, number>, nsPerEquation } }
}

/** Microseconds of processor time for a step of one run. */
function perStep(costs: readonly Cost[], { runs, steps }: Portion): Spread {
  return spreadOf(costs.map(({ cpu }) => (cpu * 1e6) / (runs * steps)))
}
