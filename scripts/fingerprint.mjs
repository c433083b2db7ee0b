/** One short text that changes whenever the content, the name or the number of some files changes. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { projectRoot } from './project-root.mjs'

/** Folders that are made by tools, and files that no build reads. */
const passedOver = /(^|\/)(node_modules|dist|coverage)$|\.(spec|properties|bench)\.ts$/

/**
 * @param {readonly string[]} paths files or folders, relative to the project; one that is missing counts as such
 * @param {readonly string[]} [facts] anything else that the result depends on
 * @returns {string} hexadecimal SHA-256
 */
export function fingerprint(paths, facts = []) {
  const hash = createHash('sha256').update(JSON.stringify(facts))
  for (const file of paths.flatMap(filesBelow)) {
    hash.update(`\0${file}\0`).update(readFileSync(join(projectRoot, file)))
  }
  return hash.digest('hex')
}

/**
 * @param {string} path relative to the project
 * @returns {string[]} the files at or below the path, sorted; none when nothing is there
 */
function filesBelow(path) {
  if (passedOver.test(path)) return []
  const kind = statSync(join(projectRoot, path), { throwIfNoEntry: false })
  if (kind === undefined) return []
  if (!kind.isDirectory()) return [relative('.', path).split(sep).join('/')]
  return readdirSync(join(projectRoot, path))
    .sort()
    .flatMap((name) => filesBelow(`${path}/${name}`))
}
