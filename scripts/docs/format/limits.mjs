/** The limits of what the reader takes on, so that a page can state them as they are. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../project-root.mjs'
import { table } from '../markdown.mjs'

const limits = /** @type {const} */ ([
  ['source/yaml', 'LARGEST_FILE', 'characters in one file'],
  ['source/yaml', 'MOST_VALUES', 'values in one file, once aliases are followed'],
  ['source/yaml', 'DEEPEST_NESTING', 'levels of mappings and lists in one file'],
  ['scenario/load', 'LONGEST_CHAIN', 'files that extend each other in one line'],
  ['expression/normalise-text', 'LONGEST_EQUATION', 'characters in one equation'],
  ['expression/normalise-text', 'DEEPEST_NESTING', 'levels of brackets, powers and signs in one equation'],
  ['scenario/read-grid', 'MOST_STEPS', 'steps in a run'],
  ['scenario/read-study', 'MOST_RUNS', 'runs in a study'],
])

export function limitTable() {
  return table(
    ['at most', 'of what'],
    limits.map(([file, name, words]) => [withCommas(constantOf(file, name)), words]),
  )
}

/**
 * @param {string} file a source of the engine
 * @param {string} name a constant in it
 */
function constantOf(file, name) {
  const source = readFileSync(join(projectRoot, `packages/engine/src/${file}.ts`), 'utf8')
  const digits = new RegExp(`const ${name} = ([\\d_]+)`).exec(source)?.[1]
  if (digits === undefined) throw new RangeError(`${file}.ts has no number ${name}`)
  return Number(digits.replaceAll('_', ''))
}

/** @param {number} value */
const withCommas = (value) => String(value).replace(/\B(?=(\d{3})+$)/g, ',')
