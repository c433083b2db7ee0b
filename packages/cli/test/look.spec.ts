import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fixtures, runCaptured } from './run-captured.js'

const cwd = mkdtempSync(join(tmpdir(), 'erosion-look-'))
const file = (name: string) => join(fixtures, name)
beforeAll(async () => {
  await runCaptured(['run', file('game.yaml'), '--runs', '30', '--out', 'kept'], { cwd })
  await runCaptured(['run', file('game.yaml'), '--runs', '9', '--policy', 'rival=bid', '--out', 'held'], {
    cwd,
  })
  await runCaptured(['run', file('fragile.yaml'), '--out', 'fragile'], { cwd })
  await runCaptured(['run', file('game.yaml'), '--deterministic', '--out', 'single'], { cwd })
})
afterAll(() => rmSync(cwd, { recursive: true }))

const call = (...argv: string[]) =>
  runCaptured(argv, { cwd, interruptible: () => Promise.reject(new Error('nothing is to be run')) })

describe('a folder of results stands for the study that it holds', () => {
  test.each([
    ['compare', []],
    ['compare', ['--policy', 'rival=bid', '--outcome', 'gifts', '--format', 'csv']],
    ['compare', ['--format', 'json']],
    ['game', []],
    ['game', ['--format', 'json']],
    ['robust', ['--player', 'rival', '--format', 'json']],
  ])('%s %j', async (command, options) => {
    const { code, stdout, stderr } = await call(command, 'kept', ...options)
    const ran = await runCaptured([command, file('game.yaml'), '--runs', '30', ...options], { cwd })
    expect({ code, stdout, stderr }).toEqual(ran)
    expect(stdout).not.toBe('')
  })

  test('what failed in its runs is told again, of the policies that are looked at', async () => {
    for (const options of [[], ['--policy', 'patron=still']]) {
      const ran = await runCaptured(['compare', file('fragile.yaml'), ...options], { cwd })
      expect(ran).toMatchObject({ code: 1, stderr: expect.stringContaining('runs (patron') as unknown })
      expect(await call('compare', 'fragile', ...options)).toEqual(ran)
    }
  })
})

test.each([
  [
    'compare',
    'held',
    ['--policy', 'rival=stay-out'],
    ['held was not run with rival: stay-out', 'Expected: bid'],
  ],
  ['compare', 'kept', ['--policy', 'rival=bit'], ['bit is not a policy of rival', 'Nearest: bid']],
  [
    'compare',
    'kept',
    ['--runs', '9', '--seed', 'x', '--outcome', 'gift'],
    ['--runs cannot stand beside a folder', '--seed cannot stand', 'Nearest: gifts', '3 problems'],
  ],
  ['robust', 'held', ['--player', 'rival'], ['rival is not a player', 'Expected: patron']],
  ['game', 'fragile', [], ['does not say what its players want']],
  ['compare', 'single', [], ['single holds single runs at middle values']],
])('%s %s %j is refused, and says why', async (command, folder, options, words) => {
  const { code, stdout, stderr } = await call(command, folder, ...options)
  expect([code, stdout]).toEqual([2, ''])
  for (const word of words) expect(stderr).toContain(word)
})

test('numbers that were changed are not looked at', async () => {
  const path = join(cwd, 'held/outcomes.parquet')
  const bytes = readFileSync(path)
  bytes[200] = bytes[200]! ^ 1
  writeFileSync(path, bytes)
  const { code, stdout, stderr } = await call('compare', 'held')
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain('held/outcomes.parquet cannot be read: it was changed')
})
