/**
 * Runs one study in every way that there is, and compares SHA-256 of all outcomes: by both kernels, by vectors and by
 * single numbers, in blocks of 2 to 64 runs, in one and two workers, in Chromium where it is installed, and in other
 * versions of Node that are asked for. Ends with 1 when two ways differ.
 *
 *     node scripts/digest.mjs                              38 futures of the flagship under its 27 policies: 1,026 runs
 *     node scripts/digest.mjs --node 20 --node latest      in these too; npx brings them
 *     node scripts/digest.mjs --only wasm,chromium         in these alone; interpret is a hundred times slower than wasm
 *     node scripts/digest.mjs --scenario mine.yaml --futures 8
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { projectRoot } from './project-root.mjs'
import { readRequest } from './digest/read-request.mjs'
import { otherNode, ways } from './digest/ways.mjs'

const { values } = parseArgs({
  options: {
    scenario: { type: 'string', default: join(projectRoot, 'scenarios/central-asia-2025.yaml') },
    futures: { type: 'string', default: '38' },
    only: { type: 'string' },
    node: { type: 'string', multiple: true, default: [] },
    bare: { type: 'boolean', default: false },
  },
})
const { scenario, futures, only, node, bare } = values
const request = readRequest(scenario, Number(futures))
const isWanted = (/** @type {{ name: string }} */ { name }) =>
  only === undefined || only.split(',').includes(name)
const others = node.map((version) => otherNode(version, ['--scenario', scenario, '--futures', futures]))
const found = new Set()
for (const { name, digest } of [...ways.filter(isWanted), ...others]) {
  const result = await digest(request)
  found.add(result)
  process.stdout.write(bare ? `${result}\n` : `${result}  ${name}\n`)
}
process.exitCode = found.size === 1 ? 0 : 1
