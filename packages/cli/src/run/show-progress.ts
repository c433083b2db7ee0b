import type { Io } from '../io.js'

/** A line that says how far the runs are. */
export interface Progress {
  /** The next run begins. */
  readonly next: () => void
  /** Takes the line away. */
  readonly clear: () => void
}

/** Counts runs on one line of a terminal; says nothing when nobody watches, or for a single run. */
export function showProgress(count: number, { redraw, isWatched }: Io): Progress {
  if (!isWatched || count < 2) return { next: () => undefined, clear: () => undefined }
  let run = 0
  return {
    next: () => redraw(`run ${++run} of ${count}`),
    clear: () => redraw(''),
  }
}
