/**
 * The outcomes of a study as one number of 256 bits. Bundled with the engine, this runs as it is in Node, in its
 * workers and in a page.
 */
import { compileStudy, openStudy, readScenario } from '@erosion/engine'

/** @import { CompiledStudy, KernelOptions, Overrides } from '@erosion/engine' */

/**
 * @typedef {object} DigestRequest
 * @property {string} text the scenario
 * @property {Overrides} overrides
 * @property {number} futures how many; each is run under every combination of policies
 * @property {KernelOptions} options which kernel
 */

/** Futures whose outcomes are put down together; it orders the bytes, so it is the same everywhere. */
const CHUNK = 8

/**
 * @param {DigestRequest} request
 * @returns {CompiledStudy}
 */
export function compile({ text, overrides, futures, options }) {
  const { scenario, issues } = readScenario(text, { overrides })
  if (!scenario) throw new Error(issues.map(({ message }) => message).join('\n'))
  return compileStudy(scenario, { ...options, study: { runs: futures } })
}

/**
 * Makes every share-th chunk of the futures of a study, from the given one on.
 * @param {CompiledStudy} compiled
 * @param {number} [own]
 * @param {number} [shares]
 * @returns {Float64Array[]} the outcomes of each, NaN for those that do not exist and those of runs that failed
 */
export function makeShare(compiled, own = 0, shares = 1) {
  const run = openStudy(compiled)
  const { runs } = compiled.study.study
  const chunks = []
  for (let first = own * CHUNK; first < runs; first += shares * CHUNK) {
    // A NaN has many bit patterns; which one comes of an operation, no standard says.
    chunks.push(run(first, Math.min(runs, first + CHUNK)).values.map((x) => (Number.isNaN(x) ? NaN : x)))
  }
  return chunks
}

/**
 * @param {readonly Float64Array[]} chunks in the order of the futures
 * @returns {Promise<string>} SHA-256 of their bytes, hexadecimal
 */
export async function digest(chunks) {
  const bytes = new Float64Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * The whole way in one thread.
 * @param {DigestRequest} request
 */
export function digestHere(request) {
  return digest(makeShare(compile(request)))
}
