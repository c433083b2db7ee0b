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
const interrupted = (options: readonly string[], cwd = fixtures, runs = '1000') =>
  runCaptured(['run', join(fixtures, 'futures.yaml'), '--runs', runs, ...options], {
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

  test('what is finished is there for the next time, which ends as if nothing had been', async () => {
    const { code, stderr } = await interrupted(['--out', 'results'], cwd, '100')
    expect(code).toBe(130)
    expect(stderr).toMatch(
      /^interrupted: finished \d+ of 100 futures\nWhat is finished is kept in results: the same command goes on with it\.\n$/,
    )
    const read = (name: string) => readFileSync(join(cwd, name))
    const { study } = JSON.parse(read('results/manifest.json').toString())
    expect(study).toMatchObject({ planned: 100, complete: false })
    expect(await runCaptured(['results', 'results'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('its study is not finished') as unknown,
    })
    const argv = ['run', join(fixtures, 'futures.yaml'), '--runs', '100']
    const again = await runCaptured([...argv, '--out', 'results'], { cwd })
    expect(again.stderr).toMatch(
      /^Going on with \d+ of 100 futures that are finished\.\nResults are kept in results\.\nAUDIT /,
    )
    const whole = await runCaptured([...argv, '--out', 'whole', '--workers', '1', '--chunk', '37'], { cwd })
    expect(again.stdout).toBe(whole.stdout)
    for (const name of readdirSync(join(cwd, 'whole')).filter((name) => name !== 'log.jsonl'))
      expect(read(`results/${name}`).equals(read(`whole/${name}`)), name).toBe(true)
  })

  test('before the first future is finished there is nothing to print', async () => {
    const transcript = await runCaptured(['run', join(fixtures, 'futures.yaml'), '--out', 'none'], {
      cwd,
      interruptible: (work) => work(AbortSignal.abort()),
    })
    expect(transcript).toMatchObject({ code: 130, stdout: '' })
    expect(transcript.stderr).toContain('interrupted: finished 0 of 40 futures\n')
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
