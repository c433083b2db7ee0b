/** The program of a worker thread: it opens the study that it is given once, and makes the runs that it is asked for. */
import { parentPort, workerData } from 'node:worker_threads'
import { openStudy, type CompiledStudy } from '@erosion/engine/worker'
import type { RunsRange } from '../parts/runs-range.js'

const runChunk = openStudy(workerData as CompiledStudy)

parentPort?.on('message', ({ first, end }: RunsRange) => {
  const chunk = runChunk(first, end)
  const columns = Object.values(chunk).filter((column) => ArrayBuffer.isView(column))
  parentPort?.postMessage(
    chunk,
    columns.map(({ buffer }) => buffer as ArrayBuffer),
  )
})
