import type { StudyChunk } from '@erosion/engine/worker'
import type { RunsRange } from './runs-range.js'

/** Which numbers of a part are wanted: a stretch of one of its columns, in numbers. */
export interface Stretch {
  readonly column: NumberColumn
  readonly start: number
  readonly length: number
}

/** The columns of a chunk that hold doubles. */
export type NumberColumn = {
  [Name in keyof StudyChunk]: StudyChunk[Name] extends Float64Array ? Name : never
}[keyof StudyChunk]

/** Runs of a study that are finished, kept as the chunks in which they came, in any order. */
export interface Parts {
  /** The runs that are there: by rising first run, none twice. */
  readonly ranges: () => readonly RunsRange[]
  /**
   * Keeps a chunk.
   * @returns the chunk, when it is kept elsewhere, so that its memory may be used again
   * @throws the error of the system when it cannot be kept
   */
  readonly keep: (chunk: StudyChunk) => StudyChunk | undefined
  /** The chunk of a range, good until the next is read. @throws RangeError when there is none */
  readonly read: (range: RunsRange) => StudyChunk
  /** Some numbers of a chunk only. Throws as {@link Parts.read} does. */
  readonly readNumbers: (range: RunsRange, stretches: readonly Stretch[]) => readonly Float64Array[]
}
