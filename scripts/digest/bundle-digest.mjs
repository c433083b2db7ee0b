/** `study-digest.mjs` with the engine and its libraries in one text, from the sources as they are. */
import { join } from 'node:path'
import { projectRoot } from '../project-root.mjs'

/**
 * @param {'esm' | 'iife'} format a module for a page, or a script that leaves the global `erosion` for a worker
 * @returns {Promise<string>}
 */
export async function bundleDigest(format) {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    absWorkingDir: projectRoot,
    entryPoints: ['scripts/digest/study-digest.mjs'],
    bundle: true,
    write: false,
    format,
    globalName: 'erosion',
    platform: 'browser',
    conditions: ['@erosion/source'],
    alias: { yaml: join(projectRoot, 'packages/engine/node_modules/yaml/browser/index.js') },
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}
