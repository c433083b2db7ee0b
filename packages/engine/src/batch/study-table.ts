import { drawnNames } from './draw-futures.js'
import type { MeasuredRun } from './measure-run.js'
import type { PolicyChoice } from '#scenario/policy-choice'
import type { Scenario } from '#scenario/scenario'

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

/** A table that is being filled. */
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
    private readonly choices: readonly PolicyChoice[],
    private readonly planned: number,
  ) {
    const column = () => new Float64Array(planned)
    this.values = choices.map(() => scenario.outcomes.map(column))
    this.draws = drawnNames(scenario).map(column)
    this.isFailed = choices.map(() => new Uint8Array(planned))
    this.everyOutcome = [...scenario.outcomes.keys()]
  }

  /** Takes down the next run: what was drawn, and what it came to under each choice. */
  add(draws: Float64Array, measured: readonly MeasuredRun[]): void {
    const run = this.done++
    for (const [i, column] of this.draws.entries()) column[run] = draws[i] ?? NaN
    for (const [choice, one] of measured.entries()) {
      for (const [i, column] of (this.values[choice] ?? []).entries()) column[run] = one.outcomes[i] ?? NaN
      this.noteFailure(run, choice, one)
      for (const { name, time } of one.broken) {
        const key = `${choice} ${name}`
        const known = this.broken.get(key) ?? { name, choice, runs: 0, run, time }
        this.broken.set(key, { ...known, runs: known.runs + 1 })
      }
    }
  }

  private noteFailure(run: number, choice: number, { status, baselineStatus, lost }: MeasuredRun): void {
    const isBaseline = status.kind === 'ok'
    const cause = isBaseline ? baselineStatus : status
    if (cause.kind === 'ok') return
    const { variable, time } = cause
    this.failed.push({ run, choice, variable, time, isBaseline, lost: isBaseline ? lost : this.everyOutcome })
    if (!isBaseline) this.isFailed[choice]?.set([1], run)
  }

  /** The table of the runs so far. */
  table(): StudyTable {
    const { done, scenario, choices, planned, failed } = this
    return {
      choices,
      outcomes: scenario.outcomes.map(({ name }) => name),
      drawn: drawnNames(scenario),
      runs: done,
      planned,
      values: this.values.map((columns) => columns.map((column) => column.subarray(0, done))),
      draws: this.draws.map((column) => column.subarray(0, done)),
      isFailed: this.isFailed.map((column) => column.subarray(0, done)),
      failed,
      broken: [...this.broken.values()],
    }
  }
}
