import { openStudy, type CompiledStudy } from '@erosion/engine/worker'
import type { StudyRunner } from './study-runner.js'

/** A runner in this very thread, for work that is done before a thread would have started. */
export function hereRunner(study: CompiledStudy): StudyRunner {
  const runChunk = openStudy(study)
  return {
    run: ({ first, end }, room) => Promise.resolve(runChunk(first, end, room)),
    close: () => Promise.resolve(),
  }
}
