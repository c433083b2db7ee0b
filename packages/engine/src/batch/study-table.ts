import { neverOf } from '#outcome/never-of'
import type { PolicyChoice } from '#scenario/policy-choice'
import type { Scenario } from '#scenario/scenario'
import type { Study } from '#scenario/uncertainty'
import { BrokenPromises, type BrokenPromise } from './broken-promises.js'
import { drawnNames } from './draw-futures.js'
import { failedRuns, type FailedRun } from './failed-runs.js'
import type { StudyChunk } from './study-chunk.js'
import type { StudyProgram } from './study-program.js'

/** The outcomes of every run of a study. A run has the same number under every choice of policies: the same future. */
export interface StudyTable {
  /** How the futures were drawn, and how many were planned. */
  readonly study: Study
  /** The combinations of policies, each what every player plays. */
  readonly choices: readonly PolicyChoice[]
  readonly outcomes: readonly string[]
  /** By outcome: what a time that never comes counts as in means; undefined for what is no time. */
  readonly nevers: readonly (number | undefined)[]
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
  private readonly broken: BrokenPromises
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
    this.broken = new BrokenPromises(program)
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
    const failed = failedRuns(this.program, this.scenario.expanded, chunk)
    for (const { run, choice, isBaseline } of failed) {
      if (!isBaseline) this.isFailed[choice]?.set([1], run)
    }
    this.failed.push(...failed)
    this.broken.add(chunk)
    this.done = first + runs
  }

  /** The table of the runs so far. */
  table(): StudyTable {
    const { done, scenario, program, failed } = this
    return {
      study: program.study,
      choices: program.choices.map(({ policies }) => policies),
      outcomes: scenario.outcomes.map(({ name }) => name),
      nevers: scenario.outcomes.map((outcome) => neverOf(outcome, program.grid)),
      drawn: drawnNames(scenario),
      runs: done,
      planned: program.study.runs,
      values: this.values.map((columns) => columns.map((column) => column.subarray(0, done))),
      draws: this.draws.map((column) => column.subarray(0, done)),
      isFailed: this.isFailed.map((column) => column.subarray(0, done)),
      failed,
      broken: this.broken.list(),
    }
  }
}
