import { Worker } from 'node:worker_threads'
import type { CompiledStudy, StudyChunk } from '@erosion/engine/worker'
import { buffersOf } from './buffers-of.js'
import type { StudyRunner } from './study-runner.js'
import { workerFile } from './worker-file.js'

/**
 * What a thread may keep of what it has just made, in megabytes. V8 lets that grow to three times 16, though nothing
 * that a run makes lives longer than the run.
 */
const YOUNG_MEMORY = 6

/** A runner in a thread of its own. It is handed the compiled study once, as plain data. */
export function threadRunner(study: CompiledStudy): StudyRunner {
  const worker = new Worker(workerFile, {
    workerData: study,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEMORY },
  })
  let settle: { resolve: (chunk: StudyChunk) => void; reject: (error: Error) => void } | undefined
  let broken: Error | undefined
  const breakDown = (error: Error) => {
    broken ??= error
    settle?.reject(broken)
  }
  worker.on('message', (chunk: StudyChunk) => settle?.resolve(chunk))
  worker.on('error', (error) => breakDown(error instanceof Error ? error : new Error(String(error))))
  worker.on('exit', () => breakDown(new Error('a worker thread ended before its work was done')))
  return {
    run: (range, room) =>
      new Promise((resolve, reject) => {
        if (broken) reject(broken)
        settle = { resolve, reject }
        worker.postMessage({ range, room }, room ? buffersOf(room) : [])
      }),
    close: async () => void (await worker.terminate()),
  }
}
