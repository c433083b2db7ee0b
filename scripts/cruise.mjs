/**
 * Checks who imports whom, by the rules in .dependency-cruiser.mjs, and checks that the check saw the code: with a
 * compiler that it cannot read it would see nothing, and have nothing to complain about.
 *
 *     node scripts/cruise.mjs [folder]     a tree laid out like this project; without a folder, this project
 */
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { cruise, format } from 'dependency-cruiser'
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'
import { projectRoot } from './project-root.mjs'

/** @import { ICruiseResult } from 'dependency-cruiser' */

const folder = resolve(process.argv[2] ?? projectRoot)
process.chdir(folder)

const options = await extractDepcruiseOptions(join(projectRoot, '.dependency-cruiser.mjs'))
const { output: graph } = await cruise(['packages'], options)
if (typeof graph === 'string') throw new TypeError('dependency-cruiser gives text where a graph is expected')

const blindSpots = listBlindSpots(graph)
const { output, exitCode } = await format(graph, { outputType: 'err-long' })
process.stdout.write(String(output))
if (blindSpots.length > 0) process.stdout.write(`\nnot seen by the check:\n  ${blindSpots.join('\n  ')}\n`)
process.exitCode = exitCode > 0 || blindSpots.length > 0 ? 1 : 0

/**
 * @param {ICruiseResult} graph
 * @returns {string[]} what there is to see and was not seen; empty when all is well
 */
function listBlindSpots({ modules }) {
  const seen = new Set(modules.map(({ source }) => source))
  const sources = readdirSync('packages').flatMap((name) => listSources(`packages/${name}/src`))
  const unseen = sources.filter((file) => !seen.has(file))
  const imports = modules.reduce((count, { dependencies }) => count + dependencies.length, 0)
  if (sources.length === 0) return ['any source: packages/*/src holds no TypeScript']
  return imports === 0 ? ['any import', ...unseen] : unseen
}

/**
 * @param {string} path a folder, which need not exist
 * @returns {string[]} the TypeScript files at any depth
 */
function listSources(path) {
  try {
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${path}/${file.replaceAll('\\', '/')}`)
  } catch {
    return []
  }
}
