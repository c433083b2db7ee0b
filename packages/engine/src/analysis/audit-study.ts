import { chunkRunner } from '#batch/run-chunk'
import { planStudy, studyOf, taskOf, type StudyChanges } from '#batch/study-program'
import type { StudyChunk } from '#batch/study-chunk'
import type { Compile, Kernel } from '#compile/kernel'
import { fastestKernel, kernels } from '#compile/wasm/kernels'
import type { MethodName } from '#compile/methods/methods'
import { halveSteps } from '#scenario/halve-steps'
import type { Scenario } from '#scenario/scenario'
import { sumOf } from '#stats/sum'

/** How a study is audited. */
export interface AuditOptions extends StudyChanges {
  readonly compile?: Compile
  /** How many runs of the study are made again; the first ones. Unless said 8, and of fewer than 400 runs one in fifty, but no fewer than 4. */
  readonly sample?: number
  /** The most that the numbers of an outcome may move (root mean square), as a share of the range that they have in the sample; 0.01 unless said. */
  readonly tolerance?: number
}

/** What the steps and the method of a study are to blame for in one outcome. */
export interface OutcomeAudit {
  readonly outcome: string
  /**
   * How far its numbers move when every step is halved, with the same noise and events: root mean square, of a time the
   * most; null when it is no number anywhere.
   */
  readonly halving: number | null
  /** How far they are from those of another method, both in half steps. */
  readonly method: number | null
  /** The most that any of them moves. */
  readonly largest: number | null
  /** Largest less smallest number in the sample. */
  readonly range: number | null
  /** Numbers that are there in one way of computing and not in the other. */
  readonly vanished: number
  readonly isGood: boolean
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
  readonly isGood: boolean
}

/**
 * Makes some runs of a study again in half steps, and those with another method, on the same noise and events. A time
 * may change by a step, which is as finely as it is known; any other number by a share of its range.
 */
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
  const outcomes = scenario.outcomes.map(({ name, isTime }, position): OutcomeAudit => {
    const column = (chunk: StudyChunk) => columnOf(chunk, position, scenario.outcomes.length)
    const [a, b, c] = [column(coarse), column(halved), column(other)]
    const changes = [changesOf(a, b), changesOf(b, c)] as const
    const [halving, method] = isTime ? changes.map(largestOf) : changes.map(rootMeanSquare)
    const largest = largestOf(changes.flat())
    const range = rangeOf([...a, ...b])
    const vanished = countVanished(a, b) + countVanished(b, c)
    const most = isTime ? step * (1 + 1e-9) : tolerance * Math.max(range ?? 0, 1e-12 * largestSize(a))
    const isGood = vanished === 0 && (halving ?? 0) <= most && (method ?? 0) <= most
    return {
      outcome: name,
      halving: halving ?? null,
      method: method ?? null,
      largest,
      range,
      vanished,
      isGood,
    }
  })
  const broken = [...new Set([coarse, halved].flatMap((chunk) => brokenPromises(scenario, chunk)))]
  const saved = savedGrid(scenario)
  const isGood = saved.isWhole && broken.length === 0 && outcomes.every((outcome) => outcome.isGood)
  return { runs, step, method: scenario.method, otherMethod, tolerance, saved, outcomes, broken, isGood }
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
  const program = planStudy(scenario, options)
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

/** How far numbers lie apart that are there in both. */
function changesOf(before: Float64Array, after: Float64Array): readonly number[] {
  return [...before].flatMap((value, i) => {
    const change = Math.abs((after[i] ?? NaN) - value)
    return Number.isNaN(change) ? [] : [change]
  })
}

function largestOf(changes: readonly number[]): number | null {
  return changes.length === 0 ? null : changes.reduce((a, b) => Math.max(a, b))
}

function rootMeanSquare(changes: readonly number[]): number | null {
  if (changes.length === 0) return null
  return Math.sqrt(sumOf(changes.length, (i) => (changes[i] ?? 0) * (changes[i] ?? 0)) / changes.length)
}

function rangeOf(values: readonly number[]): number | null {
  const numbers = values.filter((value) => !Number.isNaN(value))
  if (numbers.length === 0) return null
  return numbers.reduce((a, b) => Math.max(a, b)) - numbers.reduce((a, b) => Math.min(a, b))
}

function largestSize(values: Float64Array): number {
  return values.reduce((most, value) => (Number.isNaN(value) ? most : Math.max(most, Math.abs(value))), 0)
}

function countVanished(before: Float64Array, after: Float64Array): number {
  return before.filter((value, i) => Number.isNaN(value) !== Number.isNaN(after[i])).length
}

function brokenPromises({ expectations }: Scenario, { brokenAt, runs }: StudyChunk): readonly string[] {
  const isBroken = (position: number) =>
    brokenAt.some((time, i) => Math.floor(i / runs) % expectations.length === position && !Number.isNaN(time))
  return expectations.filter((_, position) => isBroken(position)).map(({ name }) => name)
}
