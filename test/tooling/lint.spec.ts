import { ESLint } from 'eslint'
import { describe, expect, test } from 'vitest'

/** Existing files, because the type-aware rules need a file that a project holds; the text is planted. */
const inEngine = 'packages/engine/src/index.ts'
const inCli = 'packages/cli/src/main.ts'

const eslint = new ESLint()

/** @returns `rule: message` for each finding */
async function lint(text: string, filePath: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath })
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? 'fatal'}: ${message}`)
}

const impurities: readonly (readonly [planted: string, rule: string, reason: RegExp])[] = [
  ['export const y = Math.exp(1)', 'no-restricted-properties', /own exp: .* use #elementary\/exp/],
  ['export const y = Math.pow(2, 3)', 'no-restricted-properties', /own pow/],
  ['export const y = Math["log"](2)', 'no-restricted-properties', /own log/],
  ['export const { tanh } = Math', 'no-restricted-properties', /own tanh/],
  ['export const y = Math.atan2(1, 2)', 'no-restricted-properties', /own atan2/],
  ['export const y = Math.random()', 'no-restricted-properties', /named stream/],
  ['export const y = Math.round(2.5)', 'no-restricted-properties', /sends 2\.5 to 3/],
  ['const m = Math\nexport const y = m.exp(1)', 'no-restricted-syntax', /Name the member at once/],
  ['const f = "exp"\nexport const y = Math[f](1)', 'no-restricted-syntax', /computed/],
  ['export const y = 2 ** 0.5', 'no-restricted-syntax', /own power/],
  ['let y = 2\ny **= 0.5\nexport { y }', 'no-restricted-syntax', /own power/],
  ['export const t = new Date()', 'no-restricted-globals', /no moment/],
  ['export const t = Date.now()', 'no-restricted-globals', /no moment/],
  ['export const t = performance.now()', 'no-restricted-globals', /no moment/],
  ['console.log("done")', 'no-restricted-globals', /through what it returns/],
  ['export const e = process.env', 'no-restricted-globals', /comes as an argument/],
  ['export const g = globalThis', 'no-restricted-globals', /comes as an argument/],
  ['export const r = fetch("https://example.org")', 'no-restricted-globals', /reads nothing/],
  ['setTimeout(() => 1, 10)', 'no-restricted-globals', /computes and returns/],
  ['export const c = "a".localeCompare("b")', 'no-restricted-properties', /code units/],
  ['export const f = new Function("return 1")', 'no-new-func', /Function/],
  ['export const v: unknown = eval("1")', 'no-eval', /eval/],
]

const exact =
  'export const y = (x: number) => Math.min(Math.abs(x), Math.sqrt(2), Math.floor(x), Math.PI) * x'

describe('the engine may not depend on where and when it runs', () => {
  test.each(impurities)('%s', async (planted, rule, reason) => {
    const found = (await lint(`${planted}\n`, inEngine)).filter((finding) => finding.startsWith(`${rule}: `))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(reason)
  })

  test('what every JavaScript engine computes alike is allowed', async () => {
    expect(await lint(`${exact}\n`, inEngine)).toEqual([])
  })

  test('other packages may: they have a clock and a terminal', async () => {
    const findings = await Promise.all(impurities.map(([planted]) => lint(`${planted}\n`, inCli)))
    expect(findings.flat().filter((finding) => finding.startsWith('no-restricted-'))).toEqual([])
  })
})

const lines = (count: number) => 'y += 1\n'.repeat(count)
const longFunction = (count: number) => `export function f(y: number) {\n${lines(count)}return y\n}`
const decisions = (count: number) =>
  `export const f = (x: number) => {\n${'if (x > 1) x += 1\n'.repeat(count)}return x\n}`
const kinds = (cases: string) =>
  `export function f(k: 'a' | 'b') {\n  switch (k) {\n    case 'a':\n      return 1\n${cases}  }\n}`

/** A violation of each rule that guards against a mistake, and the same thought written well. */
const mistakes: readonly (readonly [rule: string, wrong: string, right: string])[] = [
  [
    '@typescript-eslint/no-floating-promises',
    'const p = async () => Promise.resolve(1)\np()',
    'const p = async () => Promise.resolve(1)\nawait p()',
  ],
  ['@typescript-eslint/switch-exhaustiveness-check', kinds(''), kinds("    case 'b':\n      return 2\n")],
  [
    '@typescript-eslint/consistent-type-imports',
    "import { Ending } from './ending.js'\nexport const f = (e: Ending) => e",
    "import type { Ending } from './ending.js'\nexport const f = (e: Ending) => e",
  ],
  ['@typescript-eslint/no-explicit-any', 'export let a: any', 'export let a: unknown'],
  [
    '@typescript-eslint/no-non-null-assertion',
    'export const f = (a?: number) => a!',
    'export const f = (a?: number) => a ?? 0',
  ],
  ['eqeqeq', 'export const f = (a: unknown) => a == null', 'export const f = (a: unknown) => a === null'],
  ['prefer-const', 'let a = 1\nexport { a }', 'const a = 1\nexport { a }'],
  ['complexity', decisions(15), decisions(14)],
  ['max-lines-per-function', longFunction(60), longFunction(40)],
  ['max-lines', `export let y = 1\n${lines(200)}`, `export let y = 1\n// why\n${lines(199)}`],
]

describe('each rule catches its mistake and leaves the mended text alone', () => {
  test.each(mistakes)('%s', async (rule, wrong, right) => {
    const rules = async (text: string) =>
      (await lint(`${text}\n`, inCli)).map((finding) => finding.split(': ')[0])
    expect(await rules(wrong)).toContain(rule)
    expect(await rules(right)).not.toContain(rule)
  })
})
