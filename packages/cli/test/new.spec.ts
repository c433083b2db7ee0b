import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runCaptured } from './run-captured.js'

const names = ['central-asia-2025.yaml', 'my-study.yaml', 'posteriors', 'scenario.schema.json']
let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'erosion-new-'))
})
afterEach(() => rmSync(cwd, { recursive: true }))

test('writes a study that passes the check and runs', async () => {
  expect(await runCaptured(['new', 'a/study'], { cwd })).toEqual({
    code: 0,
    stdout:
      'a/study/my-study.yaml\na/study/central-asia-2025.yaml\na/study/posteriors/backcast-2010.yaml\na/study/scenario.schema.json\n',
    stderr: '\nNext:\n  erosion check a/study/my-study.yaml\n  erosion run a/study/my-study.yaml\n',
  })
  expect(readdirSync(join(cwd, 'a/study')).sort()).toEqual(names)

  const checked = await runCaptured(['check', 'a/study/my-study.yaml', 'a/study/central-asia-2025.yaml'], {
    cwd,
  })
  expect(checked).toMatchObject({ code: 0, stderr: '' })

  const policies = ['--policy', 'russia=watch,us=settlement']
  const argv = ['run', 'a/study/my-study.yaml', '--runs', '2', ...policies]
  const { code, stdout } = await runCaptured(argv, { cwd })
  expect(code).toBe(0)
  const head =
    '2 futures, latin-hypercube, seed 2025\nrussia: watch, us: settlement, china: steady, five: multi-vector'
  expect(stdout.startsWith(`My study\n${head}\n`)).toBe(true)
  expect(stdout).toMatch(/^year in which a hundredth is gone +\S/m)
})

test('every file names the schema that lies beside it', async () => {
  await runCaptured(['new'], { cwd })
  expect(readdirSync(cwd).sort()).toEqual(names)
  for (const name of ['central-asia-2025.yaml', 'my-study.yaml']) {
    const [first] = readFileSync(join(cwd, name), 'utf8').split('\n')
    expect(first).toBe('# yaml-language-server: $schema=./scenario.schema.json')
  }
  const schema: unknown = JSON.parse(readFileSync(join(cwd, 'scenario.schema.json'), 'utf8'))
  expect(schema).toMatchObject({ title: 'Erosion scenario' })
})

test('overwrites nothing, and then writes nothing', async () => {
  writeFileSync(join(cwd, 'my-study.yaml'), 'mine')
  expect(await runCaptured(['new', '.'], { cwd })).toEqual({
    code: 2,
    stdout: '',
    stderr: 'Nothing was written, because this would overwrite my-study.yaml.\n',
  })
  expect(readdirSync(cwd)).toEqual(['my-study.yaml'])
  expect(readFileSync(join(cwd, 'my-study.yaml'), 'utf8')).toBe('mine')
})

test('a file cannot be the folder', async () => {
  writeFileSync(join(cwd, 'file'), '')
  expect(await runCaptured(['new', 'file'], { cwd })).toMatchObject({ code: 2, stdout: '' })
  const inside = await runCaptured(['new', 'file/study'], { cwd })
  expect(inside).toMatchObject({ code: 2, stdout: '' })
  expect(inside.stderr).not.toContain('mistake in erosion')
  expect(existsSync(join(cwd, 'file/study'))).toBe(false)
})

test('a name with blanks is quoted in what comes next', async () => {
  const { stderr } = await runCaptured(['new', 'my folder'], { cwd })
  expect(stderr).toContain("erosion run 'my folder/my-study.yaml'")
})
