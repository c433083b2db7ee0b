/** The digest of a study that some worker threads share. */
import { Worker } from 'node:worker_threads'
import { bundleDigest } from './bundle-digest.mjs'
import { compile, digest } from './study-digest.mjs'

/** @import { DigestRequest } from './study-digest.mjs' */

/**
 * @param {DigestRequest} request
 * @param {number} count of workers
 * @returns {Promise<string>}
 */
export async function digestInWorkers(request, count) {
  const compiled = compile(request)
  const script = `${await bundleDigest('iife')}
    const { parentPort, workerData } = require('node:worker_threads')
    parentPort.postMessage(erosion.makeShare(workerData.compiled, workerData.own, workerData.count))`
  const shares = await Promise.all(
    Array.from({ length: count }, async (_, own) => {
      const worker = new Worker(script, { eval: true, workerData: { compiled, own, count } })
      /** @type {Float64Array[]} */
      const share = await new Promise((resolve, reject) => {
        worker.once('message', resolve).once('error', reject)
      })
      await worker.terminate()
      return share
    }),
  )
  const ofFuture = (/** @type {number} */ i) =>
    shares[i % count]?.[Math.floor(i / count)] ?? new Float64Array()
  return digest(Array.from({ length: request.futures }, (_, i) => ofFuture(i)))
}
