import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { plant, runIn } from './plant.js'

/** One file per flag that fails under it alone, the compiler's number for that failure, and the file mended. */
const rows = [
  {
    flag: 'exactOptionalPropertyTypes',
    wrong: 'const a: { b?: number } = { b: undefined }\nexport { a }\n',
    error: 'TS2375',
    right: 'const a: { b?: number } = {}\nexport { a }\n',
  },
  {
    flag: 'noUncheckedIndexedAccess',
    wrong: 'export const first = (list: readonly number[]): number => list[0]\n',
    error: 'TS2322',
    right: 'export const first = (list: readonly number[]): number => list[0] ?? 0\n',
  },
  {
    flag: 'verbatimModuleSyntax',
    wrong: "import { Shape } from './shape.js'\nexport const shape: Shape = 1\n",
    error: 'TS1484',
    right: "import type { Shape } from './shape.js'\nexport const shape: Shape = 1\n",
  },
  {
    flag: 'strict',
    wrong: 'export const twice = (x) => `${x}${x}`\n',
    error: 'TS7006',
    right: 'export const twice = (x: string) => `${x}${x}`\n',
  },
] as const

function compile(kind: 'wrong' | 'right') {
  const sources = rows.map((row) => [`src/${row.flag}.ts`, row[kind]])
  const folder = plant({
    ...Object.fromEntries(sources),
    'src/shape.ts': 'export type Shape = number\n',
    'package.json': '{ "type": "module" }',
    'tsconfig.base.json': readFileSync('tsconfig.base.json', 'utf8'),
    'tsconfig.json': '{ "extends": "./tsconfig.base.json", "compilerOptions": { "noEmit": true } }',
  })
  return runIn(folder, 'node_modules/typescript/bin/tsc')
}

test('each strict flag refuses what it is there to refuse', async () => {
  const { code, output } = await compile('wrong')
  const found = output.match(/^src\/\w+\.ts|TS\d+/gm) ?? []
  expect(found).toEqual([...rows].sort(byFlag).flatMap(({ flag, error }) => [`src/${flag}.ts`, error]))
  expect(code).not.toBe(0)
})

test('the same files pass once mended', async () => {
  expect(await compile('right')).toEqual({ code: 0, output: '' })
})

describe('every project keeps the flags', () => {
  const packages = readdirSync('packages').map((name) => `packages/${name}/tsconfig.json`)
  test.each([...packages, 'tsconfig.tests.json', 'tsconfig.scripts.json'])('%s', (project) => {
    const { config } = ts.readConfigFile(project, (file) => ts.sys.readFile(file))
    const folder = project.replace(/[^/]*$/, '') || '.'
    const { options, errors } = ts.parseJsonConfigFileContent(config, ts.sys, folder)
    expect(errors).toEqual([])
    for (const { flag } of rows) expect(options[flag], flag).toBe(true)
  })
})

function byFlag(a: { flag: string }, b: { flag: string }): number {
  return a.flag < b.flag ? -1 : 1
}
