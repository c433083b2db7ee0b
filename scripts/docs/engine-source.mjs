/**
 * The engine as it stands in the sources, with the tables that pages quote. Bundled as for a browser, so that
 * nothing need be built first.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { projectRoot } from '../project-root.mjs'
import { channelFiles } from './model/channel-files.mjs'

/** @import { ModelPart } from '../../packages/engine/src/model/schema.js' */

/**
 * @typedef {typeof import('../../packages/engine/src/index.js')
 *   & typeof import('../../packages/engine/src/expression/functions.js')
 *   & typeof import('../../packages/engine/src/expression/operators.js')
 *   & typeof import('../../packages/engine/src/expression/unit-names.js')
 *   & typeof import('../../packages/engine/src/outcome/reductions.js')
 *   & typeof import('../../packages/engine/src/sample/designs/designs.js')
 *   & typeof import('../../packages/engine/src/sample/distributions.js')
 *   & typeof import('../../packages/engine/src/scenario/schema.js')
 *   & typeof import('../../packages/engine/src/compile/methods/methods.js')
 *   & typeof import('../../packages/engine/src/core/zod.js')} Sources
 */

/** @typedef {Sources & { parts: Readonly<Record<string, ModelPart>> }} EngineSource */

const modules = [
  'index',
  'expression/functions',
  'expression/operators',
  'expression/unit-names',
  'outcome/reductions',
  'sample/designs/designs',
  'sample/distributions',
  'scenario/schema',
  'compile/methods/methods',
  'core/zod',
]

/** @type {Promise<EngineSource> | undefined} */
let loaded

/** @returns {Promise<EngineSource>} the same one however often it is asked for */
export function loadEngine() {
  loaded ??= bundleEngine()
  return loaded
}

async function bundleEngine() {
  const source = './packages/engine/src'
  const contents = [
    ...modules.map((module) => `export * from '${source}/${module}.ts'`),
    ...channelFiles.map((file, i) => `import * as part${i} from '${source}/erosion/${file}.ts'`),
    `export const parts = { ${channelFiles.map((file, i) => `'${file}': Object.values(part${i})[0]`).join(', ')} }`,
  ].join('\n')
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: projectRoot },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['@erosion/source'],
    logLevel: 'silent',
  })
  return importCode(outputFiles[0]?.text ?? '')
}

/**
 * @param {string} code
 * @returns {Promise<EngineSource>}
 */
async function importCode(code) {
  const parent = join(projectRoot, 'node_modules/.cache/erosion/docs')
  mkdirSync(parent, { recursive: true })
  const folder = mkdtempSync(join(parent, 'engine-'))
  try {
    const file = join(folder, 'engine.mjs')
    writeFileSync(file, code)
    return /** @type {EngineSource} */ (await import(pathToFileURL(file).href))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
