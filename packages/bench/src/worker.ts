/** A thread that makes runs of one study whenever it is told which; the study comes when the thread begins. */
import { parentPort, workerData } from 'node:worker_threads'
import { openStudy, type CompiledStudy } from '@erosion/engine/worker'

const run = openStudy(workerData as CompiledStudy)

parentPort?.on('message', ([first, end]: [number, number]) => {
  run(first, end)
  parentPort?.postMessage('done')
})
