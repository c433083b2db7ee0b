import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { libraryDoors } from '../../rules/library-doors.mjs'
import { plant, runIn } from './plant.js'

/** Files by path, relative to the project. */
export type Files = Readonly<Record<string, string>>

export const engine = 'packages/engine/src'

/** A stand-in for an installed library. */
export const library = (name: string): Files => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, exports: './index.js' }),
  [`node_modules/${name}/index.js`]: 'export const value = 1\n',
})

const enginePackage = JSON.parse(readFileSync('packages/engine/package.json', 'utf8'))

/** The engine's own package.json, with every guarded library declared. */
const engineManifest = {
  ...enginePackage,
  dependencies: Object.fromEntries(libraryDoors.map((row) => [row.library, '*'])),
}

/** A project laid out like this one that breaks no rule: four packages, every door, and stand-ins for the libraries. */
export const smallProject: Files = {
  'packages/engine/package.json': JSON.stringify(engineManifest),
  [`${engine}/index.ts`]: "export { simulate } from './simulate.js'\n",
  [`${engine}/simulate.ts`]: "import { parse } from '#expression/parse'\nexport const simulate = parse\n",
  [`${engine}/core/issue.ts`]: 'export interface Issue { readonly code: string }\n',
  [`${engine}/expression/parse.ts`]:
    "import type { Issue } from '#core/issue'\nexport const parse = (code: string): Issue => ({ code })\n",
  [`${engine}/expression/parse.spec.ts`]:
    "import 'node:fs'\nimport 'zod'\nimport '@erosion/engine'\nimport './parse.js'\n",
  'packages/cli/package.json': '{ "name": "@erosion/cli", "dependencies": { "@erosion/engine": "*" } }',
  'packages/cli/src/main.ts': "import 'node:fs'\nimport { simulate } from '@erosion/engine'\nsimulate('1')\n",
  'packages/runner/package.json': '{ "name": "@erosion/runner", "dependencies": { "@erosion/engine": "*" } }',
  'packages/bench/package.json': '{ "name": "@erosion/bench", "dependencies": { "@erosion/engine": "*" } }',
  'packages/bench/src/engine-inside.ts': "export type { Issue } from '../../engine/src/core/issue.js'\n",
  'packages/bench/src/main.ts':
    "import type { Issue } from './engine-inside.js'\nimport 'mathjs'\nexport const none: readonly Issue[] = []\n",
  ...Object.fromEntries(libraryDoors.map(({ door, library }) => [door, `export * from '${library}'\n`])),
  ...Object.assign({}, ...libraryDoors.map((row) => library(row.library))),
}

/** Runs this project's check of its imports over another project. */
export async function cruise(files: Files) {
  const folder = plant(files)
  mkdirSync(join(folder, 'node_modules/@erosion'), { recursive: true })
  for (const name of ['engine', 'runner', 'cli', 'bench']) {
    symlinkSync(join(folder, 'packages', name), join(folder, 'node_modules/@erosion', name), 'dir')
  }
  const { code, output } = await runIn(folder, 'scripts/cruise.mjs', [folder])
  const violations = [...output.matchAll(/^ *error ([\w-]+: \S+(?: → \S+)?)/gm)].map(([, text]) => text ?? '')
  return { code, output, violations }
}
