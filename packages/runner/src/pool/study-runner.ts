import type { StudyChunk } from '@erosion/engine/worker'
import type { RunsRange } from '../parts/runs-range.js'

/** Something that makes runs of one study, a chunk at a time. */
export interface StudyRunner {
  /**
   * Rejects when the runner breaks down, not when a run fails: that is a status in the chunk.
   * @param room a chunk that is the runner's again, to be filled anew; nobody else can read it from then on
   */
  readonly run: (range: RunsRange, room?: StudyChunk) => Promise<StudyChunk>
  /** Lets go of it; what it is at is lost. */
  readonly close: () => Promise<void>
}
