/** The steps of the whole test, as a table: cheap ones that read the sources first, then the tests that run them. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './project-root.mjs'
import { runCommand, runTool } from './run-command.mjs'

/** @import { Ending } from './run-command.mjs' */

/**
 * @typedef {object} TestStep
 * @property {string} name
 * @property {string} checks what a green step means
 * @property {() => Promise<Ending>} run
 */

/** @type {readonly TestStep[]} */
export const staticSteps = [
  {
    name: 'types',
    checks: 'every source, test and script compiles under the strict settings',
    run: checkTypes,
  },
  {
    name: 'lint',
    checks: 'the rules of eslint.config.js, the purity of the engine among them',
    run: () => runTool('eslint/bin/eslint.js', ['--max-warnings', '0', '.']),
  },
  {
    name: 'format',
    checks: 'prettier would change no file',
    run: () => runTool('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
  },
  {
    name: 'layers',
    checks: 'who imports whom, by the rules of .dependency-cruiser.mjs',
    run: () => runCommand(process.execPath, ['scripts/cruise.mjs']),
  },
]

/**
 * One after the other, since each uses both cores.
 * Counting lines slows a run of the flagship several times, so its laws, which cover nothing new, are a step apart.
 * @type {readonly TestStep[]}
 */
export const runningSteps = [
  {
    name: 'packages',
    checks: 'the tests beside the code pass, and run 95 % of the lines of the engine',
    run: () => runTool('vitest/vitest.mjs', ['run', 'packages', '--coverage'], { passThrough: true }),
  },
  {
    name: 'whole',
    checks: 'the tests of the flagship, the documents and the tools pass',
    run: () => runTool('vitest/vitest.mjs', ['run', ...wholeTests()], { passThrough: true }),
  },
]

/** The folders of tests of the whole project. */
function wholeTests() {
  return readdirSync(join(projectRoot, 'test')).map((name) => `test/${name}/`)
}

/** Compiles every project without writing anything, one after the other, and keeps all their words. */
async function checkTypes() {
  const packages = readdirSync(join(projectRoot, 'packages')).map((name) => `packages/${name}/tsconfig.json`)
  const projects = [...packages, 'tsconfig.tests.json', 'tsconfig.scripts.json']
  const all = { code: 0, output: '' }
  for (const project of projects.filter((file) => existsSync(join(projectRoot, file)))) {
    const { code, output } = await runTool('typescript/bin/tsc', ['-p', project, '--noEmit'])
    all.code ||= code
    all.output += output
  }
  return all
}
