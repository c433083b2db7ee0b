/** Bundles the benchmarks and runs them; they are built here and not by the setup, since nobody else needs them. */
import { join } from 'node:path'
import { build } from 'esbuild'
import { projectRoot } from './project-root.mjs'
import { runCommand } from './run-command.mjs'

const folder = 'packages/bench'

await build({
  absWorkingDir: projectRoot,
  entryPoints: [
    ...['main', 'worker', 'study-process', 'cold', 'study', 'memory'].map((name) =>
      join(folder, `src/${name}.ts`),
    ),
    // The threads of the runner find their program beside it.
    { in: 'packages/runner/src/pool/study-worker.ts', out: 'study-worker' },
  ],
  outdir: join(folder, 'dist'),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  conditions: ['@erosion/source'],
  // As in the bundle of the command line: its other build calls `require`.
  alias: { yaml: join(projectRoot, 'packages/engine/node_modules/yaml/browser/index.js') },
  // A rival stays outside.
  external: ['simulation'],
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: 'warning',
})
const { code } = await runCommand(
  process.execPath,
  [join(projectRoot, folder, 'dist/main.js'), ...process.argv.slice(2)],
  { passThrough: true },
)
process.exitCode = code
