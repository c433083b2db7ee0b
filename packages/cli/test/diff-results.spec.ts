import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fixtures, runCaptured } from './run-captured.js'

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'erosion-diff-'))
  cpSync(join(fixtures, 'futures.yaml'), join(cwd, 'futures.yaml'))
})
afterEach(() => rmSync(cwd, { recursive: true }))

const keep = (out: string, ...options: string[]) =>
  runCaptured(['run', 'futures.yaml', '--runs', '6', '--out', out, ...options], { cwd })
const diff = (...argv: string[]) => runCaptured(['diff', ...argv], { cwd })

test('two folders of the same study do not differ', async () => {
  await keep('a')
  await keep('b')
  const { code, stdout, stderr } = await diff('a', 'b')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toContain('No difference')
})

test('two folders differ in their seed, and in the medians and means of their outcomes', async () => {
  await keep('a')
  await keep('b', '--seed', 'another')
  const { code, stdout } = await diff('a', 'b')
  expect(code).toBe(0)
  expect(stdout).toMatch(/study seed: \S+ → another/)
  expect(stdout).toMatch(/share at the end, median/)
  expect(stdout).toMatch(/share at the end, mean/)
})

test('a folder is not held against a scenario', async () => {
  await keep('a')
  const { code, stdout, stderr } = await diff('futures.yaml', 'a')
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain('futures.yaml is a scenario and a a folder of results')
})

test('a folder that was changed is told, with what is wrong on the other side', async () => {
  await keep('a')
  writeFileSync(join(cwd, 'a', 'summary.json'), 'nothing')
  const { code, stdout, stderr } = await diff('a', 'missing.yaml')
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain('it was changed since it was written')
  expect(stderr).toContain('missing.yaml')
})
