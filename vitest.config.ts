/** Where the tests are, how they find the sources, and how much of the engine they must run. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { defineConfig, type Plugin } from 'vitest/config'

/** The compiler's condition: `@erosion/engine` and `#stage/file` lead to sources, so that nothing need be built. */
const conditions = ['@erosion/source', 'module', 'node', 'development|production']

/** A YAML file is imported as its text, as in the bundled program. */
const yamlAsText: Plugin = {
  name: 'yaml-as-text',
  transform: (code, id) => (id.endsWith('.yaml') ? `export default ${JSON.stringify(code)}` : undefined),
}

/**
 * Threads run JavaScript, and Node 20 reads nothing else: the program of a worker is built from the sources as they are,
 * once for all tests, and found in place of the one that stands beside the built runner.
 */
const workerFromSources: Plugin = {
  name: 'worker-from-sources',
  transform: async (code, id) => {
    if (!id.endsWith('runner/src/pool/worker-file.ts')) return undefined
    const entry = fileURLToPath(new URL('packages/runner/src/pool/study-worker.ts', import.meta.url))
    const outfile = join(mkdtempSync(join(tmpdir(), 'erosion-worker-')), 'study-worker.mjs')
    await build({
      ...{ entryPoints: [entry], outfile, bundle: true, format: 'esm', platform: 'node' },
      conditions: ['@erosion/source'],
    })
    return code.replace(/new URL\([^)]*\)/, `new URL(${JSON.stringify(pathToFileURL(outfile))})`)
  },
}

export default defineConfig({
  plugins: [yamlAsText, workerFromSources],
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: [
      'packages/*/src/**/*.{spec,properties}.ts',
      'packages/*/test/**/*.spec.ts',
      'test/**/*.{spec,properties}.ts',
    ],
    // Threads start faster than processes and share nothing that a test here changes.
    pool: 'threads',
    // Test files share no state that they change; loading the libraries anew for each would take most of the time.
    isolate: false,
    maxWorkers: 2,
    // No test is about speed: only a hang runs into this.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    coverage: {
      provider: 'v8',
      include: ['packages/engine/src/**/*.ts', 'packages/cli/src/**/*.ts'],
      exclude: ['**/*.{spec,properties,bench}.ts', '**/*.d.ts'],
      reporter: [['text', { skipFull: true }]],
      thresholds: { 'packages/engine/src/**/*.ts': { lines: 95 } },
    },
  },
})
