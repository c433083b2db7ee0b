/**
 * Executes every fenced block of a page, in order, in one folder:
 *
 * - `sh`: commands and what they print; `exit=2` says how the last one ends
 * - `yaml`: a whole scenario, which is read; `file=a.yaml` also writes it, `broken` says that it is meant to be wrong;
 *   with `start`, it is the first part of one, `append=a.yaml` adds a part after a blank line, and `equals=b.yaml`
 *   says what the parts come to
 * - `ts`: a program, type-checked and run, or only checked when it is `for=browser`; `file=a.ts` names it
 * - `html`: a page, opened in Chromium; `file=page.html` names it
 * - `text`: what the `ts` or `html` before it shows
 *
 * Any other block, one without a tag included, is an error: nothing is passed over in silence.
 */
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { checkScenario } from './check-scenario.mjs'
import { findChromium } from './find-chromium.mjs'
import { openPage } from './open-page.mjs'
import { readBlocks } from './read-blocks.mjs'
import { runShell } from './run-shell.mjs'
import { checkTypes, runTypeScript } from './run-typescript.mjs'
import { makeSandbox, removeSandbox } from './sandbox.mjs'

/** @import { Block } from './read-blocks.mjs' */

/**
 * @typedef {object} PageRun
 * @property {ReadonlyMap<Block, string>} texts blocks that show output, as they ought to read
 * @property {readonly string[]} problems everything else that is wrong, each with its line
 * @property {readonly string[]} skipped what could not be tried on this machine, and why
 */

/**
 * @typedef {object} Work what the blocks of one page share
 * @property {string} folder
 * @property {Map<Block, string>} texts
 * @property {string[]} problems
 * @property {string[]} skipped
 * @property {string[]} programs TypeScript files
 * @property {boolean} inBrowser whether one of them is for a page
 * @property {Set<string>} scenarios written files that have to be right when the page ends
 * @property {string | undefined} shown what the last block shows, for a block of text after it
 */

/**
 * @param {string} page text of the page
 * @returns {Promise<PageRun>}
 */
export async function runPage(page) {
  const folder = makeSandbox()
  /** @type {Work} */
  const work = {
    folder,
    texts: new Map(),
    problems: [],
    skipped: [],
    programs: [],
    inBrowser: false,
    scenarios: new Set(),
    shown: undefined,
  }
  try {
    for (const block of readBlocks(page)) await runBlock(block, work)
    const types = work.programs.length === 0 ? '' : checkTypes(work.programs, work.inBrowser)
    if (types !== '') work.problems.push(types)
    for (const file of work.scenarios) {
      const wrong = await checkScenario(read(file, folder), file, folder)
      if (wrong !== '') work.problems.push(wrong)
    }
  } finally {
    removeSandbox(folder)
  }
  return work
}

/**
 * @param {Block} block
 * @param {Work} work
 */
async function runBlock(block, work) {
  const runner = runners[block.tag]
  const shownBefore = work.shown
  if (block.tag !== 'text') work.shown = undefined
  try {
    if (runner === undefined) throw new RangeError(`a block tagged \`${block.tag}\` is not executed`)
    await runner(block, work, shownBefore)
  } catch (error) {
    work.problems.push(`line ${block.line}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** @type {Readonly<Record<string, (block: Block, work: Work, shown: string | undefined) => Promise<void> | void>>} */
const runners = {
  sh: async (block, work) => {
    work.texts.set(block, await runShell(block.text, work.folder, Number(block.options['exit'] ?? 0)))
  },
  yaml: runYaml,
  ts: async ({ text, options, line }, work) => {
    const file = join(work.folder, options['file'] ?? `line-${line}.ts`)
    writeFileSync(file, `${text}\n`)
    work.programs.push(file)
    if (options['for'] === 'browser') work.inBrowser = true
    else work.shown = await runTypeScript(file, work.folder)
  },
  html: async ({ text, options }, work) => {
    const name = options['file'] ?? 'page.html'
    writeFileSync(join(work.folder, name), text)
    const chromium = findChromium()
    if (chromium !== undefined) work.shown = await openPage(chromium, work.folder, name)
    else if (process.env['CI']) throw new Error('no Chromium to open the page in')
    else work.skipped.push(`no Chromium to open ${name} in; its path may stand in CHROMIUM`)
  },
  text: (block, work, shown) => {
    if (shown !== undefined) work.texts.set(block, shown)
    else if (work.skipped.length === 0) throw new RangeError('text that no block before it shows')
  },
}

/**
 * @param {string} file
 * @param {string} folder
 */
const read = (file, folder) => readFileSync(join(folder, file), 'utf8')

/**
 * @param {Block} block
 * @param {Work} work
 */
async function runYaml({ text, options, line }, { folder, scenarios }) {
  const { file, append, equals } = options
  if (append !== undefined) {
    appendFileSync(join(folder, append), `\n${text}\n`)
    scenarios.add(append)
    if (equals === undefined || read(append, folder) === read(equals, folder)) return
    throw new Error(`${append} is now complete, and differs from ${equals}`)
  }
  if (file !== undefined) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), `${text}\n`)
  }
  if (options['start'] !== undefined) return
  const wrong = await checkScenario(text, file ?? `line-${line}.yaml`, folder)
  if (options['broken'] === undefined) {
    if (wrong !== '') throw new Error(wrong)
  } else if (wrong === '') throw new Error('a scenario that is meant to be broken is not')
}
