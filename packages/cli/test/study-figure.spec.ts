import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fixtures, runCaptured } from './run-captured.js'

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'erosion-figure-'))
})
afterEach(() => rmSync(cwd, { recursive: true }))

const draw = (...argv: string[]) => runCaptured(['run', join(fixtures, 'futures.yaml'), ...argv], { cwd })
const picture = () => readFileSync(join(cwd, 'p.svg'), 'utf8')

test('a panel for each outcome, a row for each combination of policies, with the numbers of the table', async () => {
  const { code, stdout } = await draw('--figure', 'p.svg')
  expect(code).toBe(0)
  const svg = picture()
  for (const title of ['share at the end', 'wealth at the end (bn USD)', 'a quarter is gone'])
    expect(svg).toContain(`>${title}<`)
  expect(stdout).toMatch(/steady +bid +0\.706 +0\.641 +0\.743/)
  expect(svg).toContain('>0.706 (0.641 to 0.743)<')
  expect(svg).toContain('higher is better for patron, lower is better for rival')
})

test('is of the outcomes that are asked for, and the same from a folder', async () => {
  await draw('--figure', 'p.svg', '--outcome', 'wealth at the end', '--out', 'kept')
  const drawn = picture()
  expect(drawn).not.toContain('share at the end')
  const again = ['results', 'kept', '--figure', 'p.svg', '--outcome', 'wealth at the end']
  expect((await runCaptured(again, { cwd })).code).toBe(0)
  expect(picture()).toBe(drawn)
})

test('a single run has no picture of futures', async () => {
  const { code, stderr } = await draw('--figure', 'p.svg', '--deterministic')
  expect([code, existsSync(join(cwd, 'p.svg'))]).toEqual([2, false])
  expect(stderr).toContain('--figure cannot stand beside --deterministic')
})
