/** The program of a worker thread: it opens the study that it is given once, and makes the runs that it is asked for. */
import { parentPort, workerData } from 'node:worker_threads'
import { openStudy, type CompiledStudy, type StudyChunk } from '@erosion/engine/worker'
import type { RunsRange } from '../parts/runs-range.js'
import { buffersOf } from './buffers-of.js'

/** What a thread is asked for. */
export interface ThreadWork {
  readonly range: RunsRange
  /** A chunk that comes back, to be filled again. */
  readonly room: StudyChunk | undefined
}

const runChunk = openStudy(workerData as CompiledStudy)

parentPort?.on('message', ({ range: { first, end }, room }: ThreadWork) => {
  const chunk = runChunk(first, end, room)
  parentPort?.postMessage(chunk, buffersOf(chunk))
})
