/** A request for a digest, with every scenario of a folder: what one is made of is found among them. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** @import { Overrides } from '@erosion/engine' */
/** @import { DigestRequest } from './study-digest.mjs' */

/**
 * @param {string} scenario path of a file
 * @param {number} futures
 * @param {Overrides} [overrides]
 * @returns {DigestRequest}
 */
export function readRequest(scenario, futures, overrides = {}) {
  const folder = dirname(scenario)
  const names = readdirSync(folder, { encoding: 'utf8', recursive: true })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replaceAll('\\', '/'))
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
  return { path: basename(scenario), files, futures, overrides, options: {} }
}
