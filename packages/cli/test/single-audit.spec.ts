import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { repository, runCaptured } from './run-captured.js'

const minimal = ['run', join(repository, 'scenarios/minimal.yaml'), '--policy', 'patron=watch,rival=invest']
const cwd = mkdtempSync(join(tmpdir(), 'single-audit-'))
afterAll(() => {
  rmSync(cwd, { recursive: true })
})

test('single runs in steps that are too coarse are told, printed and kept with the verdict', async () => {
  const coarse = await runCaptured([...minimal, '--step', '1', '--out', 'coarse', '--format', 'json'], {
    cwd,
  })
  expect(coarse.stderr).toContain('AUDIT of 1 future: the step 1 of rk4 is too coarse')
  expect(coarse.stderr).toMatch(/dependence at 2040: half the step moves it by 0\.\d+ % of its size/)
  expect(coarse.stderr).toContain('climb in stairs of a step, which any method sees: rival_investment')
  const [run] = JSON.parse(coarse.stdout) as [{ audit: unknown }]
  expect(run.audit).toEqual({ good: false, step: 1, method: 'rk4', 'too coarse for': ['dependence at 2040'] })
  const summary = JSON.parse(readFileSync(join(cwd, 'coarse/summary.json'), 'utf8')) as {
    audit: { good: boolean; runs: number; outcomes: { name: string; good: boolean; error: number }[] }
  }
  expect(summary.audit).toMatchObject({ good: false, runs: 1 })
  const kept = await runCaptured(['results', 'coarse', '--format', 'json'], { cwd })
  expect(kept.stdout).toBe(coarse.stdout)
  expect(kept.stderr).toContain('AUDIT of 1 future')
})

test('fine steps are silent, and series are judged by nobody', async () => {
  const fine = await runCaptured([...minimal, '--format', 'json'])
  expect(fine).toMatchObject({ code: 0, stderr: '' })
  expect(JSON.parse(fine.stdout)).toMatchObject([{ audit: { good: true, 'too coarse for': [] } }])
  const series = await runCaptured([...minimal, '--step', '1', '--series', 'dependence'])
  expect(series).toMatchObject({ code: 0, stderr: '' })
})

test('outcomes that are not asked for are not judged', async () => {
  const argv = [...minimal, '--step', '1', '--outcome', 'year in which a fifth is gone']
  expect((await runCaptured(argv)).stderr).toBe('')
})
