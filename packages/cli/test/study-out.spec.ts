import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fixtures, runCaptured } from './run-captured.js'

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'erosion-out-'))
  for (const name of ['futures.yaml', 'fragile.yaml', 'two-players.yaml'])
    cpSync(join(fixtures, name), join(cwd, name))
})
afterEach(() => rmSync(cwd, { recursive: true }))

const run = ['run', 'futures.yaml', '--runs', '6']
const read = (path: string) => readFileSync(join(cwd, path), 'utf8')
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

describe('a folder of results', () => {
  test('holds the summary and the table that the other formats print, all outcomes of them', async () => {
    const { code, stdout, stderr } = await runCaptured(
      [...run, '--out', 'a/results', '--outcome', 'share at the end'],
      { cwd },
    )
    expect(code).toBe(0)
    expect(stderr).toBe('Results are kept in a/results.\n')
    expect(stdout).toMatch(/^A patron in many futures\n6 futures/)
    expect(stdout).not.toContain('wealth at the end')
    expect(readdirSync(join(cwd, 'a'))).toEqual(['results'])
    expect(readdirSync(join(cwd, 'a/results')).sort()).toEqual([
      'log.jsonl',
      'manifest.json',
      'outcomes.parquet',
      'runs.parquet',
      'summary.json',
    ])
    const printed = async (...argv: string[]) => (await runCaptured(argv, { cwd })).stdout
    expect(read('a/results/summary.json')).toBe(await printed(...run, '--format', 'json'))
    // What is kept gives what the run printed, in each format.
    expect(await printed('export', 'a/results', '--format', 'csv')).toBe(
      await printed(...run, '--format', 'csv'),
    )
    expect(await printed('results', 'a/results')).toBe(await printed(...run))
    expect(await printed('results', 'a/results', '--format', 'json')).toBe(
      await printed(...run, '--format', 'json'),
    )
    expect(await printed('results', 'a/results', '--outcome', 'share at the end')).toBe(stdout)
  })

  test.each([[[]], [['--outcome', 'wealth at the end', '--outcome', 'share at the end']]])(
    'prints runs one by one, when they are made and when they are there: %j',
    async (outcomes) => {
      const csv = [...run, '--format', 'csv', ...outcomes]
      const { stdout } = await runCaptured(csv, { cwd })
      expect(stdout.split('\n')).toHaveLength(6 * 4 + 2)
      for (const words of ['Results are kept in results.\n', 'results holds these results already']) {
        const kept = await runCaptured([...csv, '--out', 'results'], { cwd })
        expect(kept).toMatchObject({ code: 0, stdout, stderr: expect.stringContaining(words) as unknown })
      }
    },
  )

  test('says what was run, with everything that was read', async () => {
    writeFileSync(join(cwd, 'mine.yaml'), 'extends: ./sub/../futures.yaml\ntitle: Mine\n')
    const options = [
      '--set',
      'life=9',
      '--step',
      '1/8',
      '--method',
      'heun',
      '--seed',
      'x',
      '--policy',
      'rival=bid',
    ]
    await runCaptured(['run', 'mine.yaml', '--runs', '6', '--out', 'results', ...options], { cwd })
    const manifest: unknown = JSON.parse(read('results/manifest.json'))
    expect(manifest).toEqual({
      format: 'erosion results 4',
      engine: '0.1.0',
      model: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
      title: 'Mine',
      study: { kind: 'study', planned: 6, finished: 6, complete: true, design: 'monte-carlo', seed: 'x' },
      policies: [
        { patron: 'steady', rival: 'bid', port: 'open' },
        { patron: 'generous', rival: 'bid', port: 'open' },
      ],
      series: [],
      statuses: { ok: 12, failed: 0, 'baseline failed': 0 },
      scenario: 'mine.yaml',
      overrides: {
        parameters: { life: 9 },
        method: 'heun',
        step: 0.125,
        study: { runs: 6, design: 'monte-carlo', seed: 'x' },
      },
      texts: Object.fromEntries(
        ['mine.yaml', 'futures.yaml'].map((name) => [name, { sha256: sha256(read(name)), text: read(name) }]),
      ),
      files: Object.fromEntries(
        ['runs.parquet', 'outcomes.parquet', 'summary.json'].map((name) => {
          const bytes = readFileSync(join(cwd, 'results', name))
          const groups = name.endsWith('.parquet') && {
            groups: [expect.anything()] as unknown,
            index: expect.anything() as unknown,
          }
          return [name, { sha256: createHash('sha256').update(bytes).digest('hex'), ...groups }]
        }),
      ),
    })
  })

  test('has the same bytes wherever and whenever it is made', async () => {
    mkdirSync(join(cwd, 'elsewhere/deep'), { recursive: true })
    cpSync(join(cwd, 'futures.yaml'), join(cwd, 'elsewhere/deep/futures.yaml'))
    await runCaptured([...run, '--out', 'first'], { cwd })
    const path = join(cwd, 'elsewhere/deep/futures.yaml')
    await runCaptured(['run', path, '--runs', '6', '--out', join(cwd, 'second')], { cwd: tmpdir() })
    for (const name of readdirSync(join(cwd, 'first')).filter((name) => name !== 'log.jsonl'))
      expect(read(`second/${name}`)).toBe(read(`first/${name}`))
    expect(read('first/manifest.json')).not.toContain(cwd)
  })

  test('counts how runs ended', async () => {
    const { code } = await runCaptured(['run', 'fragile.yaml', '--out', 'results'], { cwd })
    expect(code).toBe(1)
    const { statuses } = JSON.parse(read('results/manifest.json'))
    expect(statuses).toEqual({ ok: 22, failed: 19, 'baseline failed': 19 })
  })

  test('of single runs has a run for each combination', async () => {
    const argv = ['run', 'two-players.yaml', '--out', 'results']
    const { code, stdout } = await runCaptured(argv, { cwd })
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: (await runCaptured(['run', 'two-players.yaml'], { cwd })).stdout,
    })
    const { stdout: csv } = await runCaptured(['export', 'results', '--format', 'csv'], { cwd })
    expect(csv)
      .toBe(`patron,rival,run,status,share at the end,wealth at the end,rival takes half,cost of a point
steady,stay-out,0,ok,1,4,,
steady,bid,0,ok,0.40000000000000002,4,2028,10
`)
    expect((await runCaptured(['results', 'results'], { cwd })).stdout).toBe(stdout)
    expect(JSON.parse(read('results/summary.json'))).toMatchObject({
      study: { kind: 'single', planned: 1, finished: 1, complete: true, design: null, seed: null },
      broken: [{ name: 'the patron stays ahead', policies: { rival: 'bid' }, runs: 1, run: 0, time: 2029 }],
    })
    await runCaptured(['run', 'futures.yaml', '--deterministic', '--out', 'middle'], { cwd })
    expect(JSON.parse(read('middle/manifest.json'))).toMatchObject({ study: { kind: 'single' } })
  })

  test.skipIf(process.platform === 'win32')('can be read by whom other new folders can', async () => {
    await runCaptured([...run, '--out', 'results'], { cwd })
    mkdirSync(join(cwd, 'other'))
    expect(statSync(join(cwd, 'results')).mode).toBe(statSync(join(cwd, 'other')).mode)
  })
})

describe('a place that results cannot have ends with 2 before anything is run', () => {
  const refused = async (out: string, words: RegExp) => {
    const before = readdirSync(cwd)
    let hasRun = false
    const interruptible = <T>(work: (signal: AbortSignal) => Promise<T>) => {
      hasRun = true
      return work(new AbortController().signal)
    }
    const { code, stdout, stderr } = await runCaptured([...run, '--out', out], { cwd, interruptible })
    expect({ code, stdout, hasRun }).toEqual({ code: 2, stdout: '', hasRun: false })
    expect(stderr).toMatch(words)
    expect(stderr).not.toContain('mistake in erosion')
    expect(readdirSync(cwd)).toEqual(before)
  }

  test('a folder that holds something', async () => {
    mkdirSync(join(cwd, 'full'))
    writeFileSync(join(cwd, 'full/mine.txt'), 'mine')
    await refused('full', /^full is not empty: results are kept in a folder of their own\.\n$/)
    expect(readdirSync(join(cwd, 'full'))).toEqual(['mine.txt'])
  })

  test('a file, and a place below a file', async () => {
    writeFileSync(join(cwd, 'file'), 'mine')
    await refused('file', /^file is a file, not a folder\.\n$/)
    await refused(
      'file/results',
      /^Results cannot be kept in file\/results: a part of its path is a file, not a folder \(ENOTDIR\)\n/,
    )
    expect(read('file')).toBe('mine')
  })

  test.skipIf(process.platform !== 'linux')('a folder that the system lets nobody write to', async () => {
    await refused('/proc/results', /^Results cannot be kept in \/proc\/results: /)
  })

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'a folder without the right to write',
    async () => {
      mkdirSync(join(cwd, 'closed'))
      chmodSync(join(cwd, 'closed'), 0o500)
      await refused('closed/results', /^Results cannot be kept in closed\/results: no permission \(EACCES\)/)
    },
  )
})

test('an empty folder is taken, and no trace is left beside it', async () => {
  mkdirSync(join(cwd, 'empty'))
  expect((await runCaptured([...run, '--out', 'empty'], { cwd })).code).toBe(0)
  expect(readdirSync(join(cwd, 'empty'))).toHaveLength(5)
  expect(readdirSync(cwd).filter((name) => name.includes('part'))).toEqual([])
})

test('a folder that holds the study already is shown, and nothing is run', async () => {
  const first = await runCaptured([...run, '--out', 'results'], { cwd })
  const before = read('results/log.jsonl')
  const interruptible = () => Promise.reject(new Error('nothing is to be run'))
  const second = await runCaptured([...run, '--out', 'results'], { cwd, interruptible })
  expect(second).toEqual({
    ...first,
    stderr: first.stderr.replace(
      /^Results are kept in results\./,
      'results holds these results already: nothing was run.',
    ),
  })
  expect(read('results/log.jsonl')).toBe(before)
  const csv = await runCaptured([...run, '--out', 'results', '--format', 'csv'], { cwd, interruptible })
  expect(csv.stdout).toBe((await runCaptured([...run, '--format', 'csv'], { cwd })).stdout)
})

test.each([
  [['--seed', 'other'], 'seed: 7 there, other here'],
  [['--runs', '5'], 'runs: 6 there, 5 here, and none is taken away again'],
  [['--set', 'life=9'], 'life: as in the scenario there, 9 here'],
  [['--series', 'share'], 'series: none there, share here'],
  [['--deterministic'], 'kind of runs: study there, single here'],
])('a folder of another study is refused, with what differs: %s', async (options, words) => {
  await runCaptured([...run, '--out', 'results'], { cwd })
  const argv = options.includes('--deterministic') ? ['run', 'futures.yaml'] : run
  const asked = options.includes('--runs') ? ['run', 'futures.yaml'] : argv
  const { code, stdout, stderr } = await runCaptured([...asked, '--out', 'results', ...options], { cwd })
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain('results holds another study, and two are never mixed. What differs:\n')
  expect(stderr).toContain(`  ${words}\n`)
})

test('a scenario whose text changed is refused, and named', async () => {
  await runCaptured([...run, '--out', 'results'], { cwd })
  writeFileSync(join(cwd, 'futures.yaml'), `${read('futures.yaml')}# another remark\n`)
  const { code, stderr } = await runCaptured([...run, '--out', 'results'], { cwd })
  expect({ code, stderr }).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('  futures.yaml: its text is another\n') as unknown,
  })
})

test('series are kept of every run where a folder is named, and outcomes printed', async () => {
  const argv = [...run, '--out', 'results', '--series', 'share']
  const { code, stdout } = await runCaptured(argv, { cwd })
  expect({ code, stdout }).toEqual({ code: 0, stdout: (await runCaptured(run, { cwd })).stdout })
  const csv = (await runCaptured(['export', 'results', '--format', 'csv', '--table', 'series'], { cwd }))
    .stdout
  const single = (
    await runCaptured(['run', 'futures.yaml', '--series', 'share', '--policy', 'patron=steady,rival=bid'], {
      cwd,
    })
  ).stdout
  const [head, ...lines] = csv.trimEnd().split('\n')
  expect(head).toBe('run,patron,rival,port,time,share')
  // Six runs, four combinations of policies.
  expect(lines).toHaveLength(6 * 4 * (single.trimEnd().split('\n').length - 1))
})
