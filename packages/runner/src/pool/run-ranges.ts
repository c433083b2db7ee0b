import type { CompiledStudy } from '@erosion/engine/worker'
import { withPool, type PoolWork } from './study-pool.js'

/** How runs are made. */
export interface RunRanges extends PoolWork {
  readonly study: CompiledStudy
  /** The most threads at work; a single range is run in this one. */
  readonly workers: number
}

/**
 * Makes the runs of some ranges in as many threads, each of which takes the next range once it is done with one.
 * @throws whatever `keep` throws, and the error of a thread that breaks down
 */
export async function runRanges({ study, workers, ...work }: RunRanges): Promise<void> {
  await withPool(study, workers, (pool) => pool.make(work))
}
