/**
 * The outcomes of a study as one number of 256 bits. Bundled with the engine, this runs as it is in Node, in its
 * workers and in a page.
 */
import { compileStudy, openStudy, readScenario } from '@erosion/engine'

/** @import { CompiledStudy, KernelOptions, Overrides } from '@erosion/engine' */

/**
 * @typedef {object} DigestRequest
 * @property {string} path the scenario, among the files
 * @property {Readonly<Record<string, string>>} files the texts that it may be made of, by name
 * @property {Overrides} overrides
 * @property {number} futures how many; each is run under every combination of policies
 * @property {KernelOptions} options which kernel
 */

/**
 * @param {DigestRequest} request
 * @returns {CompiledStudy}
 */
export function compile({ path, files, overrides, futures, options }) {
  const load = (/** @type {string} */ name) => files[name] ?? ''
  const { scenario, issues } = readScenario(load(path), { path, load, overrides })
  if (!scenario) throw new Error(issues.map(({ message }) => message).join('\n'))
  return compileStudy(scenario, { ...options, study: { runs: futures } })
}

/**
 * Makes a share of the futures of a study: its own, and from there on one in `shares`.
 * @param {CompiledStudy} compiled
 * @param {number} [own]
 * @param {number} [shares]
 * @returns {Float64Array[]} the outcomes of each, NaN for those that do not exist and those of runs that failed
 */
export function makeShare(compiled, own = 0, shares = 1) {
  const run = openStudy(compiled)
  const { runs } = compiled.study.study
  const outcomes = []
  for (let future = own; future < runs; future += shares) {
    // A NaN has many bit patterns; which one comes of an operation, no standard says.
    outcomes.push(run(future, future + 1).values.map((x) => (Number.isNaN(x) ? NaN : x)))
  }
  return outcomes
}

/**
 * @param {readonly Float64Array[]} outcomes of each future, in their order
 * @returns {Promise<string>} SHA-256 of their bytes, hexadecimal
 */
export async function digest(outcomes) {
  const bytes = new Float64Array(outcomes.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const own of outcomes) {
    bytes.set(own, at)
    at += own.length
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
