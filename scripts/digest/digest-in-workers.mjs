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
  const chunks = shares.reduce((sum, share) => sum + share.length, 0)
  return digest(
    Array.from({ length: chunks }, (_, i) => shares[i % count]?.[Math.floor(i / count)] ?? []).map((chunk) =>
      Float64Array.from(chunk),
    ),
  )
}
