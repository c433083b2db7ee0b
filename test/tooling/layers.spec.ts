import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import configuration from '../../.dependency-cruiser.mjs'
import { engineStages, importableStages } from '../../rules/engine-stages.mjs'
import { libraryDoors } from '../../rules/library-doors.mjs'
import { cruise, engine, library, smallProject } from './small-project.js'

/** One violation: the rule that names it, the file that is added, what it imports, and where that leads. */
type Violation = readonly [rule: string, file: string, imported: string, target: string]

const violations: readonly Violation[] = [
  ['stage-order-core', `${engine}/core/a.ts`, '#expression/parse', `${engine}/expression/parse.ts`],
  ['stage-order-source', `${engine}/source/a.ts`, '../expression/parse.js', `${engine}/expression/parse.ts`],
  ['stage-has-a-place', `${engine}/misc/a.ts`, '#core/issue', `${engine}/core/issue.ts`],
  ['no-stage-imports-the-top', `${engine}/expression/b.ts`, '#simulate', `${engine}/simulate.ts`],
  ['nothing-imports-the-index', `${engine}/run.ts`, './index.js', `${engine}/index.ts`],
  ['engine-is-pure', `${engine}/expression/c.ts`, 'node:fs', 'fs'],
  ['engine-stands-alone', `${engine}/expression/d.ts`, '@erosion/cli', 'packages/cli/src/main.ts'],
  ['engine-ships-what-it-imports', `${engine}/core/e.ts`, 'stray', 'node_modules/stray/index.js'],
  ['runner-knows-the-engine-alone', 'packages/runner/src/j.ts', '@erosion/cli', 'packages/cli/src/main.ts'],
  [
    'worker-starts-light',
    'packages/runner/src/pool/study-worker.ts',
    '@erosion/engine',
    `${engine}/index.ts`,
  ],
  ['packages-meet-by-name', 'packages/cli/src/f.ts', '../../engine/src/index.js', `${engine}/index.ts`],
  [
    'packages-meet-at-their-index',
    'packages/cli/src/g.ts',
    '@erosion/engine/inside',
    `${engine}/core/issue.ts`,
  ],
  ['nothing-imports-the-benchmarks', 'packages/cli/src/j.ts', '@erosion/bench', 'packages/bench/src/main.ts'],
  ['packages-meet-by-name', 'packages/bench/src/k.ts', '../../engine/src/index.js', `${engine}/index.ts`],
  [
    'src-never-imports-tests',
    `${engine}/expression/h.ts`,
    './parse.spec.js',
    `${engine}/expression/parse.spec.ts`,
  ],
  ['no-cycles', `${engine}/core/hen.ts`, './egg.js', `${engine}/core/egg.ts`],
  [
    'not-to-unresolvable',
    'packages/cli/src/i.ts',
    '@erosion/engine/core/issue',
    '@erosion/engine/core/issue',
  ],
  ...libraryDoors.flatMap(({ library }): Violation[] => [
    [
      `${library}-at-one-door`,
      `${engine}/expression/${library}-2.ts`,
      library,
      `node_modules/${library}/index.js`,
    ],
    [`${library}-at-one-door`, `packages/cli/src/${library}.ts`, library, `node_modules/${library}/index.js`],
  ]),
]

/** What the violations need beside them: an egg for the hen, a library nobody declared, an inside laid open. */
const accomplices = {
  [`${engine}/core/egg.ts`]: "export * from './hen.js'\n",
  ...library('stray'),
  'packages/engine/package.json': smallProject['packages/engine/package.json']!.replace(
    '"exports":{',
    '"exports":{"./inside":"./src/core/issue.ts",',
  ),
  'packages/cli/package.json': '{ "name": "@erosion/cli", "exports": "./src/main.ts" }',
  'packages/bench/package.json': '{ "name": "@erosion/bench", "exports": "./src/main.ts" }',
}

describe('who may import whom', () => {
  test('a project that keeps the rules passes', async () => {
    const { code, output } = await cruise(smallProject)
    expect(output).toMatch(/no dependency violations found \(\d+ modules, \d+ dependencies cruised\)/)
    expect(code).toBe(0)
  })

  test('each violation is named, by its rule, and nothing else is', async () => {
    const planted = violations.map(([, file, imported]) => [file, `export type * from '${imported}'\n`])
    const orphan = `${engine}/core/orphan.ts`
    const found = await cruise({
      ...smallProject,
      ...accomplices,
      ...Object.fromEntries(planted),
      [orphan]: 'export const forgotten = 1\n',
    })
    expect(found.code).toBe(1)
    const expected = violations.map(([rule, file, , target]) => `${rule}: ${file} → ${target}`)
    expect(found.violations).toEqual(expect.arrayContaining([...expected, `no-orphans: ${orphan}`]))
    const named = new Set(found.violations.map((text) => text.split(':')[0]))
    const rules = (configuration.forbidden ?? []).map(({ name }) => name ?? '')
    const general = rules.filter((name) => !name.startsWith('stage-order-'))
    expect([...named]).toEqual(expect.arrayContaining(general))
    const guilty = new Set([...planted.map(([file]) => file), `${engine}/core/egg.ts`, orphan])
    expect(found.violations.filter((text) => !guilty.has(text.split(' ')[1]))).toEqual([])
  })

  test('every rule gives its reason', () => {
    for (const { name, comment } of configuration.forbidden ?? []) expect(comment, name).toMatch(/\w .*\.$/)
  })
})

describe('the order of the stages', () => {
  /** The agreed order, written a second time, one line per way through it. */
  const ways = [
    ['core', 'elementary', 'expression', 'model', 'erosion', 'scenario'],
    ['core', 'source', 'scenario'],
    ['model', 'compile', 'outcome', 'scenario'],
    ['core', 'random', 'sample', 'batch', 'summary', 'analysis', 'findings'],
    ['batch', 'feedback', 'explanation'],
    ['scenario', 'inputs', 'difference'],
    ['core', 'stats', 'sample'],
    ['compile', 'compile/wasm', 'batch'],
    ['outcome', 'batch'],
    ['scenario', 'findings'],
  ]

  test.each(ways)('%s first, then %s …', (...way) => {
    way.forEach((later, index) => {
      for (const earlier of way.slice(0, index)) {
        expect(importableStages(later)).toContain(earlier)
        expect(importableStages(earlier)).not.toContain(later)
      }
    })
  })

  test('rows stand in the order of the flow', () => {
    const folders = engineStages.map(({ folder }) => folder)
    folders.forEach((folder, place) => {
      const upToHere = folders.slice(0, place + 1)
      expect(importableStages(folder).filter((other) => !upToHere.includes(other))).toEqual([])
    })
  })

  test('the page on architecture has every stage, in the same order', () => {
    const page = readFileSync('docs/architecture.md', 'utf8')
    const table = page.slice(page.indexOf('| stage '), page.indexOf('## How a scenario becomes numbers'))
    const named = table.split('\n').flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)])
    expect(named.map(([, folder]) => folder)).toEqual(engineStages.map(({ folder }) => folder))
  })

  test('every arrow that the table does not allow is refused, type-only ones too; every other passes', async () => {
    const folders = engineStages.map(({ folder }) => folder)
    const arrows = folders.flatMap((from) =>
      folders.filter((to) => to !== from).map((to) => [from, to] as const),
    )
    const importAll = (from: string) =>
      arrows
        .filter((arrow) => arrow[0] === from)
        .map(([, to]) => `export type * from '#${to}/all'\n`)
        .join('')
    const files = folders.map((folder) => [`${engine}/${folder}/all.ts`, importAll(folder)])
    const { violations: found } = await cruise({ ...smallProject, ...Object.fromEntries(files) })
    const refused = arrows
      .filter(([from, to]) => !importableStages(from).includes(to))
      .map(
        ([from, to]) =>
          `stage-order-${from.replace('/', '-')}: ${engine}/${from}/all.ts → ${engine}/${to}/all.ts`,
      )
    expect(found.filter((text) => text.startsWith('stage-order-')).sort()).toEqual(refused.sort())
  })
})

test('a check that sees no source fails, instead of finding nothing wrong', async () => {
  const { code, output } = await cruise({
    'packages/engine/package.json': readFileSync('package.json', 'utf8'),
  })
  expect(output).toContain('not seen by the check')
  expect(code).toBe(1)
})
