import { axisCount } from '#scenario/uncertainty'
import type { StudyProgram } from './study-program.js'

/**
 * What some runs of a study came to, column by column: the numbers of a column, one a run, stand together.
 * Plain arrays, so that a chunk can be handed from one thread to another, or written to a file as it is.
 */
export interface StudyChunk {
  /** Number of the first run. */
  readonly first: number
  readonly runs: number
  /** By choice, then by outcome; NaN for what never comes or does not exist, and in a run that failed. */
  readonly values: Float64Array
  /** By drawn number. */
  readonly draws: Float64Array
  /** By distinct run of the plan: the slot to blame and the time, −1 and NaN for one that went well. */
  readonly failedSlot: Int32Array
  readonly failedTime: Float64Array
  /** By choice, then by expectation: the first time at which it does not hold, NaN where it does. */
  readonly brokenAt: Float64Array
  /** By choice, then by kept series, then by saved instant; NaN from the failing instant of a run on. */
  readonly series: Float64Array
}

/** How many instants there are at which the values of a kept series are saved. */
export function savedInstants({ grid, saveEvery }: Pick<StudyProgram, 'grid' | 'saveEvery'>): number {
  return Math.floor(grid.stepCount / saveEvery) + 1
}

/**
 * A chunk of so many runs in which nothing has been written down.
 * @param room a chunk of the same study that nobody reads any more: one of as many runs is used again
 */
export function emptyChunk(
  program: StudyProgram,
  first: number,
  runs: number,
  room?: StudyChunk,
): StudyChunk {
  const { choices, levers, outcomes, expectations, uncertainties, series } = program
  const old = room?.runs === runs ? room : undefined
  const numbers = (column: Float64Array | undefined, columns: number) =>
    (column ?? new Float64Array(columns * runs)).fill(NaN)
  const instants = series.length && savedInstants(program)
  return {
    first,
    runs,
    values: numbers(old?.values, choices.length * outcomes.length),
    draws: numbers(old?.draws, axisCount(uncertainties)),
    failedSlot: (old?.failedSlot ?? new Int32Array(levers.length * runs)).fill(-1),
    failedTime: numbers(old?.failedTime, levers.length),
    brokenAt: numbers(old?.brokenAt, choices.length * expectations.length),
    series: numbers(old?.series, choices.length * series.length * instants),
  }
}
