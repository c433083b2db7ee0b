/**
 * Remembers, inside node_modules, the fingerprint that a step was last done for.
 * Deleting node_modules forgets every stamp, as it should.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { projectRoot } from './project-root.mjs'

/** @param {string} step */
const stampFile = (step) => join(projectRoot, 'node_modules/.cache/erosion', `${step}.stamp`)

/**
 * @param {string} step such as `install`
 * @param {string} fingerprint
 * @returns {boolean} whether the step was last completed for this very fingerprint
 */
export function isStamped(step, fingerprint) {
  try {
    return readFileSync(stampFile(step), 'utf8') === fingerprint
  } catch {
    return false
  }
}

/**
 * @param {string} step
 * @param {string} fingerprint
 */
export function stamp(step, fingerprint) {
  mkdirSync(dirname(stampFile(step)), { recursive: true })
  writeFileSync(stampFile(step), fingerprint)
}

/** @param {string} step */
export function unstamp(step) {
  rmSync(stampFile(step), { force: true })
}
