import { chunkRunner } from '#batch/run-chunk'
import { planStudy, taskOf, type StudyChanges } from '#batch/study-program'
import type { StudyChunk } from '#batch/study-chunk'
import type { Compile } from '#compile/kernel'
import { fastestKernel, kernels } from '#compile/wasm/kernels'
import type { MethodName } from '#compile/methods/methods'
import { halveSteps } from '#scenario/halve-steps'
import type { Scenario } from '#scenario/scenario'

/** How a study is audited. */
export interface AuditOptions extends StudyChanges {
  readonly compile?: Compile
  /** How many runs of the study are made again; the first ones. 8 unless said. */
  readonly sample?: number
  /** The most that the numbers of an outcome may change, as a share of the range that they have in the sample; 0.01 unless said. */
  readonly tolerance?: number
}

/** What the steps and the method of a study are to blame for in one outcome. */
export interface OutcomeAudit {
  readonly outcome: string
  /** Largest change when every step is halved, with the same noise and events; null when it is no number anywhere. */
  readonly halving: number | null
  /** Largest difference between the method of the scenario and another one, both in half steps. */
  readonly method: number | null
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
  const { sample = 8, tolerance = 0.01 } = options
  const otherMethod: MethodName = scenario.method === 'rk4' ? 'heun' : 'rk4'
  const fine = halveSteps(scenario)
  const chunkOf = (one: Scenario) => runSample(one, options, sample)
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
    const [halving, method] = [largestChange(a, b), largestChange(b, c)]
    const range = rangeOf([...a, ...b])
    const vanished = countVanished(a, b) + countVanished(b, c)
    const most = isTime ? step * (1 + 1e-9) : tolerance * Math.max(range ?? 0, 1e-12 * largestSize(a))
    const isGood = vanished === 0 && (halving ?? 0) <= most && (method ?? 0) <= most
    return { outcome: name, halving, method, range, vanished, isGood }
  })
  const broken = brokenPromises(scenario, halved)
  const isGood = broken.length === 0 && outcomes.every((outcome) => outcome.isGood)
  return { runs, step, method: scenario.method, otherMethod, tolerance, outcomes, broken, isGood }
}

function runSample(scenario: Scenario, options: AuditOptions, sample: number): StudyChunk {
  const { compile = kernels[fastestKernel] } = options
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

function largestChange(before: Float64Array, after: Float64Array): number | null {
  const changes = before
    .map((value, i) => Math.abs((after[i] ?? NaN) - value))
    .filter((x) => !Number.isNaN(x))
  return changes.length === 0 ? null : changes.reduce((a, b) => Math.max(a, b))
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
