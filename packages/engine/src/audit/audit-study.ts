import { chunkRunner } from '#batch/run-chunk'
import { planStudy, studyOf, taskOf, type StudyChanges } from '#batch/study-program'
import type { StudyChunk } from '#batch/study-chunk'
import { designs } from '#sample/designs/designs'
import type { Compile, Kernel } from '#compile/kernel'
import { fastestKernel, kernels } from '#compile/wasm/kernels'
import type { MethodName } from '#compile/methods/methods'
import { halveSteps } from '#scenario/halve-steps'
import type { Scenario } from '#scenario/scenario'
import { orderOfSteps } from './order-of-steps.js'
import { auditOutcome, type OutcomeAudit } from './audit-outcome.js'

/** How a study is audited. */
export interface AuditOptions extends StudyChanges {
  readonly compile?: Compile
  /**
   * How many futures are made: the first of the study, or if it has fewer those of one that has as many. Unless said 8,
   * and of fewer than 400 runs one in fifty, but no fewer than 4: the range of two or three says little.
   */
  readonly sample?: number
  /** The outcomes that are judged; all unless said. */
  readonly outcomes?: readonly string[]
  /** The most that the numbers of an outcome may move (root mean square), as a share of the range that they have in the sample; 0.01 unless said. */
  readonly tolerance?: number
}

/** Whether the numbers of a study are those of its equations, or of its steps. */
export interface Audit {
  /** Runs that were made again, each under every combination of policies. */
  readonly runs: number
  readonly step: number
  readonly method: MethodName
  readonly otherMethod: MethodName
  readonly tolerance: number
  /** Instants at which series are saved, and whether the last of them is the end of the run. */
  readonly saved: { readonly interval: number; readonly instants: number; readonly isWhole: boolean }
  readonly outcomes: readonly OutcomeAudit[]
  /** Promises that the sample broke. */
  readonly broken: readonly string[]
  /** The share of these runs that failed, by the step and method of the study; where all of them did, nothing is good. */
  readonly failed: number
  readonly isGood: boolean
}

/** Makes some runs of a study again in half steps, and those with another method, on the same noise and events. */
export function auditStudy(scenario: Scenario, options: AuditOptions = {}): Audit {
  const { runs: planned } = studyOf(scenario, options.study)
  const { sample = Math.min(8, Math.max(4, Math.ceil(planned / 50))), tolerance = 0.01 } = options
  const otherMethod: MethodName = scenario.method === 'rk4' ? 'heun' : 'rk4'
  const fine = halveSteps(scenario)
  const compile = compileOnce(options.compile ?? kernels[fastestKernel])
  const chunkOf = (one: Scenario) => runSample(one, { ...options, compile }, sample)
  const [coarse, halved, other] = [
    chunkOf(scenario),
    chunkOf(fine),
    chunkOf({ ...fine, method: otherMethod }),
  ]
  const { runs } = coarse
  const { step } = scenario.grid
  const { outcomes: judged = scenario.outcomes.map(({ name }) => name) } = options
  const scale = { grid: scenario.grid, tolerance, order: orderOfSteps(scenario) }
  const outcomes = scenario.outcomes.flatMap((outcome, position) => {
    if (!judged.includes(outcome.name)) return []
    const column = (chunk: StudyChunk) => columnOf(chunk, position, scenario.outcomes.length)
    const columns = { coarse: column(coarse), halved: column(halved), other: column(other) }
    return [auditOutcome(outcome, columns, { ...scale, futures: runs })]
  })
  const broken = [...new Set([coarse, halved].flatMap((chunk) => brokenPromises(scenario, chunk)))]
  const saved = savedGrid(scenario)
  const failed = coarse.failedTime.filter((time) => !Number.isNaN(time)).length / coarse.failedTime.length
  const isGood =
    saved.isWhole && failed < 1 && broken.length === 0 && outcomes.every((outcome) => outcome.isGood)
  const { method } = scenario
  return { runs, step, method, otherMethod, tolerance, saved, outcomes, broken, failed, isGood }
}

/** Saved instants are counted, never summed: the last one is the end of the run to within rounding. */
function savedGrid({ grid, saveEvery, saveInterval }: Scenario): Audit['saved'] {
  const { step, stepCount } = grid
  const [intervals, span] = [stepCount / saveEvery, stepCount * step]
  const isWhole = intervals % 1 === 0 && Math.abs(intervals * saveInterval - span) <= 1e-12 * span
  return { interval: saveInterval, instants: intervals + 1, isWhole }
}

/** Steps of another length need no other kernel; another method does. */
function compileOnce(compile: Compile): Compile {
  const known = new Map<unknown, Kernel>()
  return (model, task) => {
    const kernel = known.get(task.tableau) ?? compile(model, task)
    known.set(task.tableau, kernel)
    return kernel
  }
}

function runSample(
  scenario: Scenario,
  { compile, ...options }: AuditOptions & { readonly compile: Compile },
  sample: number,
): StudyChunk {
  const { design, runs } = studyOf(scenario, options.study)
  // A grid has as many runs as it has points.
  const enough = designs[design].fit ? runs : Math.max(runs, sample)
  const program = planStudy(scenario, { ...options, study: { ...options.study, runs: enough } })
  const run = chunkRunner(program, compile(scenario.expanded, taskOf(scenario)))
  return run(0, Math.min(sample, program.study.runs))
}

/** An outcome in every run and under every choice. */
function columnOf({ values, runs }: StudyChunk, position: number, outcomes: number): Float64Array {
  const choices = values.length / Math.max(1, outcomes * runs)
  const parts = Array.from({ length: choices }, (_, choice) => {
    const start = (choice * outcomes + position) * runs
    return [...values.subarray(start, start + runs)]
  })
  return Float64Array.from(parts.flat())
}

function brokenPromises({ expectations }: Scenario, { brokenAt, runs }: StudyChunk): readonly string[] {
  const isBroken = (position: number) =>
    brokenAt.some((time, i) => Math.floor(i / runs) % expectations.length === position && !Number.isNaN(time))
  return expectations.filter((_, position) => isBroken(position)).map(({ name }) => name)
}
