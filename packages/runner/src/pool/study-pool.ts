import type { CompiledStudy, StudyChunk } from '@erosion/engine/worker'
import type { RunsRange } from '../parts/runs-range.js'
import { hereRunner } from './here-runner.js'
import type { StudyRunner } from './study-runner.js'
import { threadRunner } from './thread-runner.js'

/** A chunk that nobody reads any more, if there is one. */
type Room = StudyChunk | undefined

/** Some runs of a study that are to be made. */
export interface PoolWork {
  readonly ranges: readonly RunsRange[]
  /** Takes chunks as they come, which is in no order, and hands back those whose memory may be filled again. */
  readonly keep: (chunk: StudyChunk) => Room | Promise<Room>
  /** Looked at before every chunk: once it is aborted, those under way are the last. */
  readonly signal?: { readonly aborted: boolean } | undefined
}

/** Threads that make runs of one study, now these and then those. */
export class StudyPool {
  private readonly threads: StudyRunner[] = []

  /** @param workers the most threads at work; they are started when there is something for them to do */
  constructor(
    private readonly study: CompiledStudy,
    private readonly workers: number,
  ) {}

  /**
   * Makes the runs of some ranges, each thread taking the next range once it is done with one. A single range is run in
   * this thread where no other is there yet.
   * @throws whatever `keep` throws, and the error of a thread that breaks down
   */
  async make({ ranges, keep, signal }: PoolWork): Promise<void> {
    const waiting = ranges.values()
    let isOver = false
    const work = async (runner: StudyRunner): Promise<void> => {
      let room: Room
      for (const range of waiting) {
        if (isOver || signal?.aborted) return
        room = await keep(await runner.run(range, room))
      }
    }
    try {
      await Promise.all(this.runnersFor(ranges.length).map(work))
    } finally {
      isOver = true
    }
  }

  /** Lets go of all threads; what they are at is lost. */
  async close(): Promise<void> {
    await Promise.all(this.threads.splice(0).map(({ close }) => close()))
  }

  private runnersFor(ranges: number): readonly StudyRunner[] {
    if (ranges === 1 && this.threads.length === 0) return [hereRunner(this.study)]
    const wanted = Math.min(this.workers, ranges)
    while (this.threads.length < wanted) this.threads.push(threadRunner(this.study))
    return this.threads.slice(0, wanted)
  }
}

/** Does work with a pool of threads, which are gone when it is done. */
export async function withPool<Result>(
  study: CompiledStudy,
  workers: number,
  work: (pool: StudyPool) => Promise<Result>,
): Promise<Result> {
  const pool = new StudyPool(study, workers)
  try {
    return await work(pool)
  } finally {
    await pool.close()
  }
}
