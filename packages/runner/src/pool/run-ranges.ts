import type { CompiledStudy, StudyChunk } from '@erosion/engine/worker'
import type { RunsRange } from '../parts/runs-range.js'
import { hereRunner } from './here-runner.js'
import type { StudyRunner } from './study-runner.js'
import { threadRunner } from './thread-runner.js'

/** How runs are made. */
export interface RunRanges {
  readonly study: CompiledStudy
  readonly ranges: readonly RunsRange[]
  /** The most threads at work; a single range is run in this one. */
  readonly workers: number
  /** Takes chunks as they come, which is in no order. */
  readonly keep: (chunk: StudyChunk) => void | Promise<void>
  /** Looked at before every chunk: once it is aborted, those under way are the last. */
  readonly signal?: { readonly aborted: boolean } | undefined
}

/**
 * Makes the runs of some ranges in as many threads, each of which takes the next range once it is done with one.
 * @throws whatever `keep` throws, and the error of a thread that breaks down
 */
export async function runRanges({ study, ranges, workers, keep, signal }: RunRanges): Promise<void> {
  const open = ranges.length > 1 ? threadRunner : hereRunner
  const runners = Array.from({ length: Math.min(workers, ranges.length) }, () => open(study))
  const waiting = ranges.values()
  let isOver = false
  const work = async (runner: StudyRunner): Promise<void> => {
    for (const range of waiting) {
      if (isOver || signal?.aborted) return
      await keep(await runner.run(range))
    }
  }
  try {
    await Promise.all(runners.map(work))
  } finally {
    isOver = true
    await Promise.all(runners.map(({ close }) => close()))
  }
}
