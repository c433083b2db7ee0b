import type { Io } from '../io.js'
import { progressLine, type ProgressToShow } from './progress-line.js'

/** Milliseconds between two lines. */
const PAUSE = 100

/** A line on a terminal that is written over and over. */
export interface ProgressShown {
  readonly update: (progress: ProgressToShow) => void
  /** Takes the line away. */
  readonly clear: () => void
}

/**
 * Shows how far a study is; says nothing when nobody watches.
 * @param begun what was there before
 * @param now tells milliseconds
 */
export function showStudyProgress(
  begun: ProgressToShow,
  { redraw, isWatched }: Pick<Io, 'redraw' | 'isWatched'>,
  now: () => number = () => performance.now(),
): ProgressShown {
  if (!isWatched) return { update: () => undefined, clear: () => undefined }
  const start = now()
  let shown = start
  const show = (progress: ProgressToShow) => {
    redraw(progressLine(progress, (shown - start) / 1000, begun.done))
  }
  show(begun)
  return {
    update: (progress) => {
      if (now() - shown < PAUSE) return
      shown = now()
      show(progress)
    },
    clear: () => redraw(''),
  }
}
