import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Io } from '../src/io.js'
import { fixtures, runCaptured } from './run-captured.js'

/** Aborts when the study has waited so many times for others, which it does after every future. */
function abortAfter(futures: number): Io['interruptible'] {
  return (work) => {
    const interruption = new AbortController()
    let turns = 0
    const wait = () => {
      if (turns++ >= futures) interruption.abort()
      else setImmediate(wait)
    }
    wait()
    return work(interruption.signal)
  }
}

/** A run of 1000 futures that is interrupted after a few. */
const interrupted = (options: readonly string[], cwd = fixtures) =>
  runCaptured(['run', join(fixtures, 'futures.yaml'), '--runs', '1000', ...options], {
    cwd,
    interruptible: abortAfter(3),
  })

test('an interrupted study shows the futures that are finished, and ends with 130', async () => {
  const { code, stdout, stderr } = await interrupted(['--outcome', 'share at the end'])
  const [, head, finished] = stdout.split('\n')
  const runs = Number(/^INTERRUPTED: finished (\d+) of 1000 futures$/.exec(finished ?? '')?.[1])
  expect(code).toBe(130)
  expect(runs).toBeGreaterThan(0)
  expect(runs).toBeLessThan(100)
  expect(head).toBe(
    `${runs === 1 ? '1 future' : `${runs} futures`} × 4 combinations of policies, monte-carlo, seed 7`,
  )
  expect(stderr).toBe(`interrupted: finished ${runs} of 1000 futures\n`)
  expect(stdout).not.toContain('balanced')
})

test('what is finished is as if no more had been asked for', async () => {
  const { stdout } = await interrupted(['--format', 'csv'])
  const runs = (stdout.trimEnd().split('\n').length - 1) / 4
  expect(stdout).toBe(
    (await runCaptured(['run', 'futures.yaml', '--format', 'csv', '--runs', `${runs}`])).stdout,
  )
})

test.each([
  [
    'latin-hypercube',
    'An interrupted Latin hypercube is not balanced: some slices of the ranges are\nmissing.\n',
  ],
  [
    'full-factorial',
    'An interrupted full factorial is not balanced: some combinations of levels are\nmissing.\n',
  ],
])('an interrupted %s is said to be out of balance', async (design, words) => {
  expect((await interrupted(['--design', design])).stdout).toContain(words)
})

describe('kept', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'erosion-interrupted-'))
  afterAll(() => rmSync(cwd, { recursive: true }))

  test('it says that it is not complete', async () => {
    const { code } = await interrupted(['--out', 'results'], cwd)
    expect(code).toBe(130)
    const read = (name: string) => readFileSync(join(cwd, 'results', name), 'utf8')
    const { study } = JSON.parse(read('manifest.json'))
    expect(study).toMatchObject({ planned: 1000, complete: false })
    expect(read('outcomes.csv').trimEnd().split('\n')).toHaveLength(1 + 4 * study.finished)
    expect(JSON.parse(read('summary.json'))).toMatchObject({ study: { planned: 1000, complete: false } })
  })

  test('before the first future is finished there is nothing to keep or to print', async () => {
    const transcript = await runCaptured(['run', join(fixtures, 'futures.yaml'), '--out', 'none'], {
      cwd,
      interruptible: (work) => work(AbortSignal.abort()),
    })
    expect(transcript).toEqual({ code: 130, stdout: '', stderr: 'interrupted: finished 0 of 40 futures\n' })
    expect(readdirSync(cwd)).not.toContain('none')
  })
})

describe('progress', () => {
  test('is one line on a terminal, taken away in the end', async () => {
    const { stderr } = await runCaptured(['run', 'futures.yaml'], { isWatched: true })
    expect(stderr.split('\r').slice(0, 2)).toEqual(['', `\u001b[K${'╌'.repeat(24)} 0 of 40 futures, 0 %`])
    // What an audit has to say comes once the line is gone.
    expect(stderr).toMatch(/\r\u001b\[KAUDIT of 4 futures: [^\r]*$/)
  })

  test('is silent elsewhere', async () => {
    expect((await runCaptured(['run', 'futures.yaml'])).stderr).toMatch(/^AUDIT [^\r]*$/)
  })

  test('is taken away when something goes wrong', async () => {
    const { code, stderr } = await runCaptured(['run', 'futures.yaml'], {
      isWatched: true,
      interruptible: () => Promise.reject(new TypeError('a slip')),
    })
    expect(code).toBe(1)
    expect(stderr).toContain('0 %\r\u001b[KTypeError: a slip')
  })
})
