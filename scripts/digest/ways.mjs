/** The ways to run a study, every one of which has to come to the same bits. */
import { join } from 'node:path'
import { findChromium } from '../docs/snippets/find-chromium.mjs'
import { projectRoot } from '../project-root.mjs'
import { runCommand } from '../run-command.mjs'
import { digestInPage } from './digest-in-page.mjs'
import { digestInWorkers } from './digest-in-workers.mjs'
import { digestHere } from './study-digest.mjs'

/** @import { KernelOptions } from '@erosion/engine' */
/** @import { DigestRequest } from './study-digest.mjs' */

/**
 * @typedef {object} Way
 * @property {string} name
 * @property {(request: DigestRequest) => Promise<string>} digest
 */

/** @type {readonly Way[]} */
export const ways = [
  here('wasm', {}),
  ...[2, 4, 16, 32, 64].map((block) => here(`blocks of ${block}`, { block })),
  here('scalar', { platform: { hasWebAssembly: true, hasSimd: false } }),
  ...[1, 2].map((count) => ({
    name: `workers ${count}`,
    digest: (/** @type {DigestRequest} */ request) => digestInWorkers(request, count),
  })),
  ...chromiumIfAny(),
  here('interpret', { kernel: 'interpret' }),
]

/**
 * Another Node, which npx brings from the registry.
 * @param {string} version such as `26` or `latest`
 * @param {readonly string[]} args of this script
 * @returns {Way}
 */
export function otherNode(version, args) {
  const digest = async () => {
    const script = join(projectRoot, 'scripts/digest.mjs')
    const own = [...args, '--only', 'wasm', '--bare']
    const { code, output } = await runCommand('npx', ['--yes', `node@${version}`, script, ...own])
    if (code !== 0) throw new Error(output)
    return output.trim()
  }
  return { name: `node@${version}`, digest }
}

/**
 * @param {string} name
 * @param {KernelOptions} options
 * @returns {Way}
 */
function here(name, options) {
  return { name, digest: (request) => digestHere({ ...request, options }) }
}

/** @returns {readonly Way[]} */
function chromiumIfAny() {
  const chromium = findChromium()
  if (chromium === undefined) return []
  return [{ name: 'chromium', digest: (request) => digestInPage(request, chromium) }]
}
