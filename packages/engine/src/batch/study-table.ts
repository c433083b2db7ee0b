import type { PolicyChoice } from '#scenario/policy-choice'
import type { Scenario } from '#scenario/scenario'
import type { Study } from '#scenario/uncertainty'
import { drawnNames } from './draw-futures.js'
import type { StudyChunk } from './study-chunk.js'
import type { StudyProgram } from './study-program.js'

/** A run that could not be finished, or whose outcomes have nothing to be held against. */
export interface FailedRun {
  readonly run: number
  /** Position among the choices. */
  readonly choice: number
  /** The variable that left the numbers first, and when. */
  readonly variable: string
  readonly time: number
  /** True when the run itself went well, and one that its outcomes are held against did not. */
  readonly isBaseline: boolean
  /** Positions of the outcomes that are lost by it: all of a run that failed, else those held against one that did. */
  readonly lost: readonly number[]
}

/** A promise of the scenario that some runs broke. */
export interface BrokenPromise {
  readonly name: string
  /** Position among the choices. */
  readonly choice: number
  readonly runs: number
  /** The first of them, and when it broke it first. */
  readonly run: number
  readonly time: number
}

/** The outcomes of every run of a study. A run has the same number under every choice of policies: the same future. */
export interface StudyTable {
  /** How the futures were drawn, and how many were planned. */
  readonly study: Study
  /** The combinations of policies, each what every player plays. */
  readonly choices: readonly PolicyChoice[]
  readonly outcomes: readonly string[]
  /** The numbers that were drawn once a run. */
  readonly drawn: readonly string[]
  /** Runs that are finished: 0, 1, … in this order; fewer than were planned when the study was interrupted. */
  readonly runs: number
  readonly planned: number
  /** By choice, then by outcome: a number for each run; NaN for what never comes or does not exist. */
  readonly values: readonly (readonly Float64Array[])[]
  /** By position of the drawn number: its value in each run. */
  readonly draws: readonly Float64Array[]
  /** By choice: 1 for a run that failed, else 0. */
  readonly isFailed: readonly Uint8Array[]
  readonly failed: readonly FailedRun[]
  readonly broken: readonly BrokenPromise[]
}

/** A table that is being filled, chunk after chunk. */
export class StudyRecorder {
  private readonly values: readonly (readonly Float64Array[])[]
  private readonly draws: readonly Float64Array[]
  private readonly isFailed: readonly Uint8Array[]
  private readonly failed: FailedRun[] = []
  private readonly broken = new Map<string, BrokenPromise>()
  /** One list for all runs that failed. */
  private readonly everyOutcome: readonly number[]
  private done = 0

  constructor(
    private readonly scenario: Scenario,
    private readonly program: StudyProgram,
  ) {
    const { choices, study } = program
    const column = () => new Float64Array(study.runs)
    this.values = choices.map(() => scenario.outcomes.map(column))
    this.draws = drawnNames(scenario).map(column)
    this.isFailed = choices.map(() => new Uint8Array(study.runs))
    this.everyOutcome = [...scenario.outcomes.keys()]
  }

  /** Takes down the chunk that follows the last one. */
  add(chunk: StudyChunk): void {
    const { first, runs } = chunk
    const copy = (column: Float64Array, from: Float64Array, position: number) =>
      column.set(from.subarray(position * runs, (position + 1) * runs), first)
    for (const [d, column] of this.draws.entries()) copy(column, chunk.draws, d)
    for (const [c, columns] of this.values.entries()) {
      for (const [o, column] of columns.entries()) copy(column, chunk.values, c * columns.length + o)
    }
    for (let i = 0; i < runs; i++) {
      for (const c of this.values.keys()) {
        this.noteFailure(chunk, i, c)
        this.noteBroken(chunk, i, c)
      }
    }
    this.done = first + runs
  }

  private noteFailure(chunk: StudyChunk, i: number, choice: number): void {
    const plan = this.program.choices[choice]
    if (!plan) return
    const slotOf = (run: number) => chunk.failedSlot[run * chunk.runs + i] ?? -1
    const isBaseline = slotOf(plan.run) < 0
    const lost = isBaseline ? failedBaselines(plan.baselines, slotOf) : this.everyOutcome
    const culprit = isBaseline ? plan.baselines[lost[0] ?? -1] : plan.run
    if (culprit === undefined) return
    const time = chunk.failedTime[culprit * chunk.runs + i] ?? NaN
    const variable = this.scenario.expanded.slots[slotOf(culprit)]?.name ?? ''
    this.failed.push({ run: chunk.first + i, choice, variable, time, isBaseline, lost })
    if (!isBaseline) this.isFailed[choice]?.set([1], chunk.first + i)
  }

  private noteBroken(chunk: StudyChunk, i: number, choice: number): void {
    const { expectations } = this.scenario
    for (const [e, { name }] of expectations.entries()) {
      const time = chunk.brokenAt[(choice * expectations.length + e) * chunk.runs + i] ?? NaN
      if (Number.isNaN(time)) continue
      const key = `${choice} ${e}`
      const known = this.broken.get(key) ?? { name, choice, runs: 0, run: chunk.first + i, time }
      this.broken.set(key, { ...known, runs: known.runs + 1 })
    }
  }

  /** The table of the runs so far. */
  table(): StudyTable {
    const { done, scenario, program, failed } = this
    return {
      study: program.study,
      choices: program.choices.map(({ policies }) => policies),
      outcomes: scenario.outcomes.map(({ name }) => name),
      drawn: drawnNames(scenario),
      runs: done,
      planned: program.study.runs,
      values: this.values.map((columns) => columns.map((column) => column.subarray(0, done))),
      draws: this.draws.map((column) => column.subarray(0, done)),
      isFailed: this.isFailed.map((column) => column.subarray(0, done)),
      failed,
      broken: [...this.broken.values()],
    }
  }
}

/** The positions of the outcomes that are held against a run that failed. */
function failedBaselines(baselines: Int32Array, slotOf: (run: number) => number): readonly number[] {
  return [...baselines.keys()].filter((outcome) => {
    const run = baselines[outcome] ?? -1
    return run >= 0 && slotOf(run) >= 0
  })
}
