import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Io } from '../src/io.js'
import { fixtures, runCaptured } from './run-captured.js'

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'erosion-grow-'))
})
afterEach(() => rmSync(cwd, { recursive: true }))

const run = (file: string, out: string, options: readonly string[], io: Partial<Io> = {}) =>
  runCaptured(['run', join(fixtures, file), '--out', out, ...options], { cwd, ...io })

/** Aborts when others have had so many turns. */
function abortAfter(turns: number): Io['interruptible'] {
  return (work) => {
    const interruption = new AbortController()
    let left = turns
    const wait = () => {
      if (left-- <= 0) interruption.abort()
      else setImmediate(wait)
    }
    wait()
    return work(interruption.signal)
  }
}

const isPromised = (name: string) => name !== 'log.jsonl'
function expectSame(one: string, other: string): void {
  const names = readdirSync(join(cwd, other)).filter(isPromised)
  expect(readdirSync(join(cwd, one)).filter(isPromised)).toEqual(names)
  for (const name of names) {
    const [a, b] = [one, other].map((folder) => readFileSync(join(cwd, folder, name)))
    expect(a?.equals(b!), name).toBe(true)
  }
}
const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(cwd, folder, 'manifest.json'), 'utf8')) as {
    study: { planned: number; complete: boolean }
  }

describe('a finished folder that is asked for more runs', () => {
  // Runs that fail, runs that have nothing to be held against, promises that are broken, series, noise and events.
  test.each([
    ['fragile.yaml', ['--series', 'size', '--design', 'monte-carlo']],
    ['fragile.yaml', ['--policy', 'patron=still', '--design', 'sobol']],
    ['futures.yaml', ['--series', 'share', '--design', 'sobol', '--policy', 'patron=steady']],
  ])('ends as if it had had them from the start: %s %j', async (file, options) => {
    const [few, all] = [
      [...options, '--runs', '21'],
      [...options, '--runs', '50'],
    ]
    await run(file, 'grown', few)
    const { stderr, stdout } = await run(file, 'grown', [...all, '--workers', '1', '--chunk', '7'])
    expect(stderr).toMatch(
      /^Going on with \d+ of 50 futures that are finished\.\nResults are kept in grown\./,
    )
    const whole = await run(file, 'whole', all)
    expect(stdout).toBe(whole.stdout)
    expectSame('grown', 'whole')
  })

  test('makes runs anew whose bytes were changed', async () => {
    await run('futures.yaml', 'grown', ['--runs', '1100', '--chunk', '500'])
    const table = join(cwd, 'grown/outcomes.parquet')
    const bytes = readFileSync(table)
    bytes[3000] = bytes[3000]! ^ 1
    writeFileSync(table, bytes)
    const more = ['--runs', '1200', '--chunk', '500']
    // The first row group has the four rows of each of 1,024 runs.
    expect((await run('futures.yaml', 'grown', more)).stderr).toContain('Going on with 76 of 1200 futures')
    await run('futures.yaml', 'whole', more)
    expectSame('grown', 'whole')
  })

  test('goes on after an interruption, and after that takes no fewer', async () => {
    await run('futures.yaml', 'grown', ['--runs', '30'])
    const first = await run('futures.yaml', 'grown', ['--runs', '400', '--chunk', '3'], {
      interruptible: abortAfter(3),
    })
    expect(first.code).toBe(130)
    expect(manifestOf('grown').study).toMatchObject({ planned: 400, complete: false })
    expect((await run('futures.yaml', 'grown', ['--runs', '30'])).stderr).toContain(
      'runs: 400 there, 30 here, and none is taken away again',
    )
    // More than before are no problem for a study that is under way either.
    await run('futures.yaml', 'grown', ['--runs', '410'])
    await run('futures.yaml', 'whole', ['--runs', '410'])
    expectSame('grown', 'whole')
  })

  test('is refused where other runs come of another number, or another process has it', async () => {
    const cube = ['--design', 'latin-hypercube', '--runs']
    await run('futures.yaml', 'cube', [...cube, '20'])
    const refused = await run('futures.yaml', 'cube', [...cube, '40'])
    expect({ code: refused.code, stdout: refused.stdout }).toEqual({ code: 2, stdout: '' })
    expect(refused.stderr).toContain(
      '  runs: 20 there, 40 here, and those of a latin-hypercube depend on how many there are\n',
    )
    await run('futures.yaml', 'held', ['--runs', '9'])
    writeFileSync(
      join(cwd, 'held/.lock'),
      JSON.stringify({ pid: process.pid, started: null, host: hostname() }),
    )
    const before = readFileSync(join(cwd, 'held/manifest.json'), 'utf8')
    expect((await run('futures.yaml', 'held', ['--runs', '12'])).stderr).toContain(
      `held is being filled by process ${process.pid}`,
    )
    expect(readFileSync(join(cwd, 'held/manifest.json'), 'utf8')).toBe(before)
  })
})

describe('--until with a folder', () => {
  const aim = ['--policy', 'patron=steady', '--until', 'share at the end: 0.004']

  test('goes on after an interruption, and ends as a study of so many runs', async () => {
    const first = await run('futures.yaml', 'known', [...aim, '--chunk', '5'], {
      interruptible: abortAfter(6),
    })
    expect(first.code).toBe(130)
    expect(first.stdout).toMatch(/\nINTERRUPTED: finished \d+ of 128 futures\n/)
    const { code, stderr, stdout } = await run('futures.yaml', 'known', aim)
    expect([code, stderr]).toEqual([
      0,
      expect.stringMatching(/^Going on with \d+ futures that are finished\.\nResults are kept in known\./),
    ])
    const { planned } = manifestOf('known').study
    expect(planned).toBeGreaterThan(128)
    const held = ['--policy', 'patron=steady', '--runs', `${planned}`]
    const whole = await run('futures.yaml', 'whole', [...held, '--workers', '1', '--chunk', '37'])
    // How well the mean is known is told of what was asked for; the rest is the same.
    const reach = /^The mean of share at the end is known to ± .*\nlooks at which .*\n/m
    expect(stdout).toMatch(reach)
    expect(stdout.replace(reach, '')).toBe(whole.stdout)
    expectSame('known', 'whole')
    // Asked again it runs nothing, asked for more it looks first.
    const interruptible = () => Promise.reject(new Error('nothing is to be run'))
    const again = await run('futures.yaml', 'known', aim, { interruptible })
    expect([again.code, again.stdout]).toEqual([0, stdout])
    expect(again.stderr).toContain(`--until is reached with ${planned} futures: the mean of share at the end`)
    const closer = await run('futures.yaml', 'known', [...aim.slice(0, -1), 'share at the end: 0.003'])
    expect(closer.stderr).toContain(`Going on with ${planned} futures that are finished.`)
    expect(manifestOf('known').study.planned).toBe(2 * planned)
  })

  test('begins with the runs of a study that is there, and takes none away', async () => {
    await run('futures.yaml', 'known', ['--policy', 'patron=steady', '--runs', '150'])
    const far = [...aim.slice(0, -1), 'share at the end: 0.1']
    const { stderr } = await run('futures.yaml', 'known', far)
    expect(stderr).toContain('known holds these results already: nothing was run.\n')
    expect(stderr).toContain('--until is reached with 150 futures')
    const { code, stderr: fewer } = await run('futures.yaml', 'known', [...far, '--runs', '140'])
    expect([code, fewer]).toEqual([2, expect.stringContaining('runs: 150 there, 140 here')])
  })
})

test('progress of --until says how many runs there may be, and what is known so far', async () => {
  const { stderr } = await runCaptured(
    ['run', 'futures.yaml', '--until', 'share at the end: 0.008', '--chunk', '1', '--design', 'sobol'],
    { isWatched: true },
  )
  expect(stderr).toContain('0 of about 128 futures, 0 %')
})
