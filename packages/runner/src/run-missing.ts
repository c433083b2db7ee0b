import { availableParallelism } from 'node:os'
import type { CompiledStudy, StudyChunk, StudyProgress } from '@erosion/engine'
import type { Parts } from './parts/parts.js'
import { missingRanges } from './parts/runs-range.js'
import { withPool, type StudyPool } from './pool/study-pool.js'

/** How the runs of a study are made. None of it changes a number. */
export interface RunSettings {
  /** Threads at work; one for each core of the machine unless said. */
  readonly workers?: number | undefined
  /** Runs of a chunk; as many as make progress visible and files few unless said. */
  readonly chunk?: number | undefined
  /** Once it is aborted, the chunks under way are the last. */
  readonly signal?: { readonly aborted: boolean } | undefined
  /** Told after every chunk; runs that were there before count as done. */
  readonly onProgress?: ((progress: StudyProgress) => void) | undefined
}

/** The least and the most runs of a chunk unless said, and how many chunks there are between. */
const CHUNK = { least: 8, most: 128, chunks: 256 }

/** Runs of a chunk of a study of so many runs, unless said. */
export function usualChunk(runs: number): number {
  return Math.min(CHUNK.most, Math.max(CHUNK.least, Math.ceil(runs / CHUNK.chunks)))
}

/** Threads at work unless said: one for each core of the machine. */
export function usualWorkers(): number {
  return availableParallelism()
}

/**
 * Makes the runs of a study that are missing among its parts, and keeps them there.
 * @throws the error of the system when they cannot be kept; what is there by then stays
 */
export async function runMissing(
  study: CompiledStudy,
  parts: Parts,
  settings: RunSettings = {},
): Promise<void> {
  const { workers = usualWorkers() } = settings
  await withPool(study, workers, (pool) => runUpTo(study.study.study.runs, pool, parts, settings))
}

/** Makes the runs below a number that are missing among the parts of a study. Throws as {@link runMissing} does. */
export async function runUpTo(
  planned: number,
  pool: StudyPool,
  parts: Parts,
  { chunk = usualChunk(planned), signal, onProgress }: RunSettings,
): Promise<void> {
  const ranges = missingRanges(parts.ranges(), planned, chunk)
  let done = planned - ranges.reduce((sum, { first, end }) => sum + end - first, 0)
  const keep = (made: StudyChunk) => {
    const room = parts.keep(made)
    done += made.runs
    onProgress?.({ done, planned })
    return room
  }
  await pool.make({ ranges, signal, keep })
}
