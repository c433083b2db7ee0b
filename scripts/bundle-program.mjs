/**
 * Bundles a package that is run, not imported: its sources, the engine's sources and every library in a few
 * files, which start quickly and need no node_modules beside them.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from './project-root.mjs'
import { thirdPartyNotices } from './third-party-notices.mjs'

/**
 * @param {string} folder the package, relative to the project; starts in src/main.ts, written to dist
 * @returns {Promise<void>}
 */
export async function bundleProgram(folder) {
  // Loaded late: on a fresh machine this file is read before anything is installed.
  const { build } = await import('esbuild')
  const { metafile } = await build({
    absWorkingDir: projectRoot,
    entryPoints: {
      main: join(folder, 'src/main.ts'),
      // Started as a thread, from a file of its own.
      'study-worker': 'packages/runner/src/pool/study-worker.ts',
    },
    outdir: join(folder, 'dist'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['@erosion/source'],
    alias: {
      // Under Node `yaml` resolves to CommonJS that calls `require`; its other build is plain ESM, with the same code.
      yaml: join(projectRoot, 'packages/engine/node_modules/yaml/browser/index.js'),
      // yargs measures text by a table of every emoji, which takes longer to load than all the rest of `--help`.
      'string-width': join(projectRoot, 'packages/cli/src/text-width.ts'),
    },
    loader: { '.yaml': 'text' },
    // Names stay as they are, so that a stack trace can be read.
    minifyWhitespace: true,
    minifySyntax: true,
    metafile: true,
    logLevel: 'silent',
  })
  // A page has neither modules beside it nor Node: its program is one file.
  await build({
    absWorkingDir: projectRoot,
    entryPoints: { 'what-if-page': join(folder, 'src/what-if/page.ts') },
    outdir: join(folder, 'dist'),
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    conditions: ['@erosion/source'],
    minify: true,
    logLevel: 'silent',
  })
  const notices = await thirdPartyNotices(Object.keys(metafile.inputs))
  await writeFile(join(projectRoot, folder, 'dist/THIRD-PARTY-NOTICES.txt'), notices)
}
