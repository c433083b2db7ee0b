/**
 * What is built, as a table: one row per package that has something to build, behind those that it needs.
 * A new package is one new row.
 */
import { buildLibrary } from './build-library.mjs'
import { bundleProgram } from './bundle-program.mjs'

/**
 * @typedef {object} BuildTarget
 * @property {string} name what the progress line calls it
 * @property {string} output folder that the build fills, relative to the project; emptied first
 * @property {string} result a file that exists after a good build
 * @property {readonly string[]} inputs files and folders that the output depends on
 * @property {readonly string[]} after names of the targets whose output this one reads
 * @property {() => Promise<void>} build rejects with a plain message when it fails
 */

/** Read by every build: the versions of all tools and libraries, the compiler's settings, and the scripts. */
const common = ['pnpm-lock.yaml', 'tsconfig.base.json', 'scripts']

/** @type {readonly BuildTarget[]} */
export const buildTargets = [
  {
    name: 'engine',
    output: 'packages/engine/dist',
    result: 'packages/engine/dist/index.js',
    inputs: [...common, 'packages/engine'],
    after: [],
    build: () => buildLibrary('packages/engine'),
  },
  {
    name: 'runner',
    output: 'packages/runner/dist',
    result: 'packages/runner/dist/index.js',
    inputs: [...common, 'packages/engine', 'packages/runner'],
    after: ['engine'],
    build: () => buildLibrary('packages/runner'),
  },
  {
    name: 'cli',
    output: 'packages/cli/dist',
    result: 'packages/cli/dist/main.js',
    // Scenarios are listed because the program may carry some inside itself.
    inputs: [...common, 'packages/engine', 'packages/runner', 'packages/cli', 'scenarios'],
    after: [],
    build: () => bundleProgram('packages/cli'),
  },
]
