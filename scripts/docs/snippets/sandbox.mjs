/**
 * A folder in which the blocks of one page do their work. It lies inside node_modules, so that the packages of the
 * project are found by name, and it has the scenarios where the project has them.
 */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../project-root.mjs'

/** @returns {string} an empty folder but for `scenarios` */
export function makeSandbox() {
  const parent = join(projectRoot, 'node_modules/.cache/erosion/docs')
  mkdirSync(parent, { recursive: true })
  const folder = mkdtempSync(join(parent, 'page-'))
  symlinkSync(join(projectRoot, 'scenarios'), join(folder, 'scenarios'), 'dir')
  return folder
}

/** @param {string} folder */
export function removeSandbox(folder) {
  rmSync(folder, { recursive: true, force: true })
}
