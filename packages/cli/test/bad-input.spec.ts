import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fixtures, runCaptured } from './run-captured.js'

/** Longest that any input may keep a person waiting, in milliseconds. */
const LIMIT = 30_000

const folder = join(fixtures, 'bad-input')

/** Runs a scenario that cannot be run, and gives the heads of its issues: `file:line:column  code`. */
async function headsOf(file: string, cwd: string, command = 'run'): Promise<readonly string[]> {
  const start = performance.now()
  const { code, stdout, stderr } = await runCaptured([command, file], { cwd })
  expect(performance.now() - start).toBeLessThan(LIMIT)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  const heads = stderr.match(/^\S.*? {2}[a-z]+(-[a-z]+)*$/gm) ?? []
  expect(stderr).toMatch(new RegExp(`\\n\\n${heads.length} problems?( in 1 file)?\\n$`))
  return heads
}

test('the scenario that all mistakes are made in has none itself', async () => {
  expect(await runCaptured(['run', 'valid.yaml'], { cwd: folder })).toMatchObject({ code: 0, stderr: '' })
})

describe.each(['run', 'check'])('erosion %s: one mistake, one issue, in its place', (command) => {
  test.each([
    ['unknown-key.yaml', '12:29', 'unknown-key'],
    ['unknown-name.yaml', '12:43', 'unknown-name'],
    ['wrong-unit.yaml', '12:39', 'wrong-unit'],
    ['not-finite.yaml', '5:36', 'not-finite'],
    ['reversed-range.yaml', '5:47', 'reversed-range'],
    ['not-a-lever.yaml', '16:36', 'not-a-lever'],
    ['unknown-player.yaml', '15:3', 'unknown-player'],
    ['algebraic-loop.yaml', '12:39', 'algebraic-loop'],
    ['wrong-subscript.yaml', '12:58', 'wrong-subscript'],
    ['save-off-grid.yaml', '13:48', 'off-grid'],
    ['switch-off-grid.yaml', '16:20', 'off-grid'],
    ['misspelt-distribution.yaml', '9:13', 'unknown-key'],
    ['impossible-correlations.yaml', '12:39', 'out-of-range'],
    ['duplicate-key.yaml', '17:1', 'duplicate-key'],
    ['syntax.yaml', '3:38', 'syntax'],
    ['empty.yaml', '1:1', 'syntax'],
    ['proto-name.yaml', '12:5', 'reserved-name'],
    ['constructor-name.yaml', '12:5', 'reserved-name'],
    ['extends-missing.yaml', '1:10', 'unreadable-file'],
    ['exclusive.yaml', '19:36', 'exclusive'],
    ['over-budget.yaml', '17:15', 'over-budget'],
    ['probabilities.yaml', '20:5', 'probabilities'],
  ])('%s:%s  %s', async (file, place, code) => {
    expect(await headsOf(file, folder, command)).toEqual([`${file}:${place}  ${code}`])
  })
})

test.each([
  ['unknown-name.yaml', 'Nearest: wealth.'],
  ['unknown-key.yaml', 'Nearest: equation.'],
  ['unknown-player.yaml', 'Nearest: patron.'],
  ['wrong-unit.yaml', 'Found: bn USD. Expected: bn USD / year.'],
  ['algebraic-loop.yaml', 'double → triple → double'],
  ['circle-a.yaml', 'circle-a.yaml → circle-b.yaml → circle-a.yaml'],
  ['wrong-subscript.yaml', 'north, south'],
  ['misspelt-distribution.yaml', 'Nearest: triangular.'],
  ['exclusive.yaml', 'Found: both at 2028. Expected: times apart, or a condition (when) for one of them.'],
  ['over-budget.yaml', 'Found: 3. Expected: at least 10.'],
  ['probabilities.yaml', 'Found: 0.9. Expected: 1.'],
  ['impossible-correlations.yaml', 'the rank correlation of growth and habit contradicts the others'],
])('%s says %s', async (file, words) => {
  expect((await runCaptured(['check', file], { cwd: folder })).stderr).toContain(words)
})

test('the frame marks the words at fault', async () => {
  expect((await runCaptured(['run', 'unknown-name.yaml'], { cwd: folder })).stderr).toBe(
    `unknown-name.yaml:12:43  unknown-name
> 12 |     double: { unit: bn USD, equation: 2 * welth }
     |                                           ^^^^^
welth is not defined. Found: welth. Nearest: wealth.

1 problem
`,
  )
})

test('a circle is named where it closes', async () => {
  expect(await headsOf('circle-a.yaml', folder)).toEqual(['circle-b.yaml:1:10  circular-extends'])
})

test('nothing in a scenario makes a terminal obey, whoever prints it', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'erosion-terminal-'))
  try {
    const text = readFileSync(join(folder, 'valid.yaml'), 'utf8').replace(
      /^title: .*/m,
      'title: "\\e[2J\\x07Red"',
    )
    writeFileSync(join(cwd, 'red.yaml'), `${text}\n`)
    writeFileSync(join(cwd, 'game.csv'), 'a \\ b,L\u001b[31m,R\nT,1; 1,x\u001b]0;no\u0007\n')
    for (const argv of [
      ['run', 'red.yaml'],
      ['check', 'red\u001b.yaml'],
      ['game', '--matrix', 'game.csv'],
      ['fro\u001bb'],
    ]) {
      const { stdout, stderr } = await runCaptured(argv, { cwd })
      expect(stdout + stderr).toContain('\\u001b')
      expect(stdout + stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/)
    }
  } finally {
    rmSync(cwd, { recursive: true })
  }
})

describe('eight different mistakes in one file are eight issues', () => {
  test('on the flagship model', async () => {
    expect(await headsOf('eight-of-erosion.yaml', folder)).toEqual([
      'eight-of-erosion.yaml:4:49  off-grid',
      'eight-of-erosion.yaml:5:1  unknown-key',
      'eight-of-erosion.yaml:8:3  unknown-name',
      'eight-of-erosion.yaml:9:27  not-finite',
      'eight-of-erosion.yaml:15:14  off-grid',
      'eight-of-erosion.yaml:16:17  not-a-lever',
      'eight-of-erosion.yaml:17:3  unknown-player',
      'eight-of-erosion.yaml:21:35  unknown-name',
    ])
  })

  test('in a model of its own', async () => {
    expect(await headsOf('eight-of-own-model.yaml', folder)).toEqual([
      'eight-of-own-model.yaml:5:47  reversed-range',
      'eight-of-own-model.yaml:7:5  reserved-name',
      'eight-of-own-model.yaml:9:57  unknown-key',
      'eight-of-own-model.yaml:11:47  wrong-unit',
      'eight-of-own-model.yaml:13:36  algebraic-loop',
      'eight-of-own-model.yaml:15:40  wrong-subscript',
      'eight-of-own-model.yaml:19:60  reversed-range',
      'eight-of-own-model.yaml:21:25  unknown-name',
    ])
  })
})

describe('files that are made to do harm', () => {
  const made = mkdtempSync(join(tmpdir(), 'erosion-bad-input-'))
  const valid = readFileSync(join(folder, 'valid.yaml'), 'utf8')
  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(made, name), content)
  const withEquation = (equation: string) => valid.replace('2 * wealth', equation)

  beforeAll(() => {
    mkdirSync(join(made, 'folder.yaml'))
    write('ten-megabytes.yaml', `${valid}#${'x'.repeat(1e7)}\n`)
    write('extends-large.yaml', 'extends: ten-megabytes.yaml\n')
    write('utf-16-le.yaml', Buffer.from(`\uFEFF${valid}`, 'utf16le'))
    write('utf-16-be.yaml', Buffer.from(`\uFEFF${valid}`, 'utf16le').swap16())
    write('utf-16-unmarked.yaml', Buffer.from(valid, 'utf16le'))
    write('latin-1.yaml', Buffer.from(valid.replace('title:', 'title: \u00e9'), 'latin1'))
    write('extends-utf-16.yaml', 'extends: utf-16-le.yaml\n')
    write('parentheses.yaml', withEquation(`${'('.repeat(1000)}wealth${')'.repeat(1000)}`))
    write('brackets.yaml', `title: ${'['.repeat(5000)}${']'.repeat(5000)}\n`)
    const level = (i: number, item: string) =>
      `  a${i}: &a${i} [${Array<string>(10).fill(item).join(', ')}]\n`
    const levels = Array.from({ length: 9 }, (_, i) => level(i, i === 0 ? '1' : `*a${i - 1}`))
    write('aliases.yaml', `${valid}parameters:\n${levels.join('')}`)
    write('byte-order-mark.yaml', `\uFEFF${withEquation('2 * welth')}`)
    write('carriage-returns.yaml', withEquation('2 * welth').replaceAll('\n', '\r\n'))
  })
  afterAll(() => rmSync(made, { recursive: true }))

  test.each([
    ['missing.yaml', 'missing.yaml  unreadable-file', 'cannot read missing.yaml: no such file.'],
    ['folder.yaml', 'folder.yaml  unreadable-file', 'it is a directory'],
    ['ten-megabytes.yaml', 'ten-megabytes.yaml  too-large', '10.0 MB, at most 1 MB'],
    ['extends-large.yaml', 'extends-large.yaml:1:10  unreadable-file', '10.0 MB, at most 1 MB'],
    ['utf-16-le.yaml', 'utf-16-le.yaml:1:1  unreadable-file', 'it is UTF-16, expected UTF-8'],
    ['utf-16-be.yaml', 'utf-16-be.yaml:1:1  unreadable-file', 'it is UTF-16, expected UTF-8'],
    [
      'utf-16-unmarked.yaml',
      'utf-16-unmarked.yaml:1:2  unreadable-file',
      'UTF-16 or no text, expected UTF-8',
    ],
    [
      'extends-utf-16.yaml',
      'extends-utf-16.yaml:1:10  unreadable-file',
      'it is UTF-16, expected UTF-8, in line 1, column 1',
    ],
    ['latin-1.yaml', 'latin-1.yaml:1:8  unreadable-file', 'byte 0xE9, in line 1, column 8'],
    ['parentheses.yaml', 'parentheses.yaml:12:39  not-allowed', '1000 levels'],
    ['brackets.yaml', 'brackets.yaml:1:106  not-allowed', 'nests too deeply'],
    ['aliases.yaml', 'aliases.yaml:1:1  too-large', 'once aliases are followed'],
    ['byte-order-mark.yaml', 'byte-order-mark.yaml:12:43  unknown-name', 'Nearest: wealth.'],
    ['carriage-returns.yaml', 'carriage-returns.yaml:12:43  unknown-name', 'Nearest: wealth.'],
  ])('%s', async (file, head, words) => {
    expect(await headsOf(file, made)).toEqual([head])
    expect((await runCaptured(['check', file], { cwd: made })).stderr).toContain(words)
  })

  test.skipIf(process.platform === 'win32')('a device without end', async () => {
    expect(await headsOf('/dev/zero', made)).toEqual(['/dev/zero  unreadable-file'])
  })
})
