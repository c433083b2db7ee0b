/** Builds the targets whose inputs changed since their last good build: at the same time, unless one reads what another writes. */
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildTargets } from './build-targets.mjs'
import { fingerprint } from './fingerprint.mjs'
import { projectRoot } from './project-root.mjs'
import { isStamped, stamp, unstamp } from './stamp.mjs'

/** @import { BuildTarget } from './build-targets.mjs' */

/**
 * @param {{ all?: boolean }} [options] `all` builds the unchanged ones too
 * @returns {Promise<void>} rejects with a plain message that holds every failure
 */
export async function buildPackages({ all = false } = {}) {
  const stale = buildTargets
    .map((target) => ({ target, wanted: fingerprint(target.inputs) }))
    .filter(({ target, wanted }) => all || !isBuilt(target, wanted))
  /** @type {Map<string, Promise<void>>} */
  const builds = new Map()
  for (const { target, wanted } of stale) {
    const before = target.after.map((name) => builds.get(name))
    builds.set(
      target.name,
      Promise.all(before).then(() => buildTarget(target, wanted)),
    )
  }
  const endings = await Promise.allSettled(builds.values())
  const failures = endings.flatMap((ending) => (ending.status === 'rejected' ? [ending.reason.message] : []))
  if (failures.length > 0) throw new Error(failures.join('\n\n'))
}

/**
 * @param {BuildTarget} target
 * @param {string} wanted
 */
function isBuilt(target, wanted) {
  return isStamped(`build-${target.name}`, wanted) && existsSync(join(projectRoot, target.result))
}

/**
 * @param {BuildTarget} target
 * @param {string} wanted
 */
async function buildTarget({ name, output, build }, wanted) {
  process.stderr.write(`build: ${name}\n`)
  unstamp(`build-${name}`)
  rmSync(join(projectRoot, output), { recursive: true, force: true })
  try {
    await build()
  } catch (error) {
    throw new Error(
      `${error instanceof Error ? error.message : String(error)}\nbuild: ${name} could not be built.`,
    )
  }
  stamp(`build-${name}`, wanted)
}
