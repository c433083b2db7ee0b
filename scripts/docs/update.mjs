/**
 * `npm run docs`: writes the generated pages, then executes the blocks of every page and writes what they print.
 * Ends with 1 when a block is wrong in a way that no output can mend.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../project-root.mjs'
import { formatPage } from './format-page.mjs'
import { makePages } from './pages.mjs'
import { listPages } from './snippets/page-list.mjs'
import { replaceBlocks } from './snippets/read-blocks.mjs'
import { runPage } from './snippets/run-page.mjs'

const read = (/** @type {string} */ path) => readFileSync(join(projectRoot, path), 'utf8')

for (const [path, text] of await makePages()) write(path, text)
for (const path of listPages()) {
  const page = read(path)
  const { texts, problems, skipped } = await runPage(page)
  for (const problem of [...problems, ...skipped]) process.stderr.write(`${path}: ${problem}\n\n`)
  if (problems.length > 0) process.exitCode = 1
  write(path, await formatPage(path, replaceBlocks(page, texts)))
}

/**
 * @param {string} path
 * @param {string} text
 */
function write(path, text) {
  if (existsSync(join(projectRoot, path)) && read(path) === text) return
  writeFileSync(join(projectRoot, path), text)
  process.stdout.write(`${path}\n`)
}
