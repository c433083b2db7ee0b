import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fixtures, runCaptured } from './run-captured.js'

const cwd = mkdtempSync(join(tmpdir(), 'erosion-damaged-'))
afterAll(() => rmSync(cwd, { recursive: true }))

const run = (out: string, ...study: string[]) => {
  const options = study.length > 0 ? study : ['--runs', '8']
  const argv = ['run', join(fixtures, 'futures.yaml'), '--policy', 'patron=steady', '--out', out, ...options]
  return runCaptured(argv, { cwd })
}
const path = (...names: string[]) => join(cwd, ...names)

beforeAll(async () => {
  await run('kept')
  await run('middle', '--deterministic')
})
beforeEach(() => {
  for (const name of ['copy', 'other']) rmSync(path(name), { recursive: true, force: true })
  cpSync(path('kept'), path('copy'), { recursive: true })
})

function expectAsKept(folder: string, kept: string): void {
  const names = readdirSync(path(kept))
  expect(readdirSync(path(folder))).toEqual(names)
  for (const name of names.filter((one) => one !== 'log.jsonl'))
    expect(readFileSync(path(folder, name)).equals(readFileSync(path(kept, name))), name).toBe(true)
}

/** Turns one byte of a file into another. */
function flip(file: string, at: number): void {
  const bytes = readFileSync(path(file))
  const place = at < 0 ? bytes.length + at : at
  bytes[place] = bytes[place]! ^ 1
  writeFileSync(path(file), bytes)
}

interface Facts {
  model: string
  title: string
  engine: string
  study: Partial<Record<'kind' | 'planned' | 'finished' | 'complete' | 'seed' | 'design', unknown>>
  statuses?: { ok: number; failed: number }
  policies: (Record<string, string> | null)[]
  series: string[]
  overrides: { method: unknown; step?: unknown }
  files: Record<string, { sha256: string }>
}
function edit(change: (manifest: Facts) => void): void {
  const manifest = JSON.parse(readFileSync(path('copy/manifest.json'), 'utf8')) as Facts
  change(manifest)
  writeFileSync(path('copy/manifest.json'), JSON.stringify(manifest))
}

describe('a manifest that was changed', () => {
  test.each<[string, (manifest: Facts) => void, string]>([
    ['finished 0', ({ study }) => (study.finished = 0), 'it is finished with 0 of 8 runs'],
    ['finished 7', ({ study }) => (study.finished = 7), 'it is finished with 7 of 8 runs'],
    ['finished null', ({ study }) => (study.finished = null), 'study.finished is not a whole number'],
    ['finished left out', ({ study }) => delete study.finished, 'study.finished is not a whole number'],
    ['finished zz', ({ study }) => (study.finished = 'zz'), 'study.finished is not a whole number'],
    ['planned', ({ study }) => (study.planned = 9), 'runs: 9 there, 8 here'],
    ['another seed', ({ study }) => (study.seed = 'other'), 'seed: other there'],
    ['another design', ({ study }) => (study.design = 'sobol'), 'design: sobol there'],
    ['no design', ({ study }) => (study.design = 'none'), 'study.design is not a design'],
    ['another kind', ({ study }) => (study.kind = 'single'), 'runs: 8 there, 1 here'],
    ['another title', (manifest) => (manifest.title = 'Other'), 'title: Other there'],
    [
      'statuses',
      ({ statuses }) => Object.assign(statuses!, { ok: 40 }),
      'it counts how 40 runs ended, of 8 under',
    ],
    ['policies null', ({ policies }) => (policies[0] = null), 'policies[0] is not a mapping'],
    [
      'another policy',
      ({ policies }) => Object.assign(policies[0]!, { patron: 'zz' }),
      'zz is not a policy of patron',
    ],
    ['another player', ({ policies }) => Object.assign(policies[0]!, { zz: 'steady' }), 'zz is not a player'],
    ['no policies', (manifest) => (manifest.policies = []), 'runs ended, of 8 under 0 combinations'],
    ['another series', ({ series }) => series.push('zz'), 'zz is not a variable'],
    ['a method of 7', ({ overrides }) => (overrides.method = 7), 'overrides.method is not text'],
    ['no step', ({ overrides }) => delete overrides.step, 'overrides.step is not a number'],
    ['no statuses', (manifest) => delete manifest.statuses, 'statuses is not a mapping'],
    ['no JSON', () => undefined, 'no JSON at all'],
  ])('is refused by whoever reads it, and never replayed: %s', async (name, change, words) => {
    edit(change)
    if (name === 'no JSON') writeFileSync(path('copy/manifest.json'), '{ "format": "erosion')
    const { code, stdout, stderr } = await runCaptured(['replay', 'copy'], { cwd })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^copy\/manifest\.json  unreadable-file\ncannot read copy\/manifest\.json: /)
    expect(stderr).toContain(words)
  })

  test.each<[string, (manifest: Facts) => void, string]>([
    [
      'equations',
      (manifest) => (manifest.model = '0'.repeat(64)),
      'manifest.json: its equations were others',
    ],
    [
      'how runs ended',
      ({ statuses }) => Object.assign(statuses!, { ok: statuses!.ok - 1, failed: 1 }),
      'manifest.json: its numbers of runs that failed are not those of the table',
    ],
    [
      'what a table is known by',
      ({ files }) => (files['runs.parquet']!.sha256 = '0'.repeat(64)),
      'runs.parquet: bytes of its index were changed, or what the manifest knows it by',
    ],
  ])('does not replay: %s', async (_, change, words) => {
    edit(change)
    const { code, stderr } = await runCaptured(['replay', 'copy'], { cwd })
    expect([code, stderr]).toEqual([1, `${words}\n`])
  })

  test('of another engine is replayed, and that is told', async () => {
    edit((manifest) => (manifest.engine = '0.0.1'))
    const { code, stderr } = await runCaptured(['replay', 'copy'], { cwd })
    expect([code, stderr]).toEqual([0, 'Engine 0.0.1 made these results, and this is 0.1.0.\n'])
  })
})

test.each([-1, -10, -90, -300])('a byte of the index of a table that was changed is told: %i', async (at) => {
  flip('copy/outcomes.parquet', at)
  const { code, stderr } = await runCaptured(['replay', 'copy'], { cwd })
  expect(code).toBeGreaterThan(0)
  expect(stderr).toMatch(
    /outcomes\.parquet: bytes of its index were changed|outcomes\.parquet cannot be read/,
  )
})

describe('a finished folder of which something is lost', () => {
  const inCopy = (name: string) => path('copy', name)
  test.each<[string, string, () => void]>([
    ['an empty table', 'outcomes.parquet', () => writeFileSync(inCopy('outcomes.parquet'), '')],
    ['no table', 'runs.parquet', () => rmSync(inCopy('runs.parquet'))],
    ['a byte of numbers', 'outcomes.parquet', () => flip('copy/outcomes.parquet', 900)],
    ['a byte of the index', 'outcomes.parquet', () => flip('copy/outcomes.parquet', -60)],
    ['another summary', 'summary.json', () => writeFileSync(inCopy('summary.json'), '{}')],
    ['no summary', 'summary.json', () => rmSync(inCopy('summary.json'))],
  ])('is whole again after the same command: %s', async (_, file, damage) => {
    damage()
    const { code, stderr } = await run('copy')
    expect(code).toBe(0)
    expect(stderr).toContain(`copy/${file} was changed or is gone: it is made again.\n`)
    expect(stderr).toContain('Results are kept in copy.\n')
    expectAsKept('copy', 'kept')
  })

  test('may be one of single runs', async () => {
    cpSync(path('middle'), path('other'), { recursive: true })
    rmSync(path('other/outcomes.parquet'))
    expect((await run('other', '--deterministic')).code).toBe(0)
    expectAsKept('other', 'middle')
  })

  test('says how it is had again to whoever reads it', async () => {
    rmSync(path('copy/summary.json'))
    expect((await runCaptured(['results', 'copy'], { cwd })).stderr).toContain(
      'no such file; the same erosion run --out copy makes it again',
    )
  })
})

describe('what is not ours', () => {
  test.each([
    ['in a folder without results', '.parts/thesis.docx', 'other is not empty'],
    ['a log of another', 'log.jsonl', 'other is not empty'],
  ])('is left alone: %s', async (_, file, words) => {
    mkdirSync(path('other/.parts'), { recursive: true })
    writeFileSync(path('other', file), 'mine')
    const { code, stderr } = await run('other')
    expect([code, stderr]).toEqual([2, expect.stringContaining(words)])
    expect(readFileSync(path('other', file), 'utf8')).toBe('mine')
  })

  test.each<[string, () => void, string]>([
    [
      'among parts',
      () => {
        mkdirSync(path('copy/.parts'))
        writeFileSync(path('copy/.parts/0-8.part'), 'no part')
        writeFileSync(path('copy/.parts/thesis.docx'), 'mine')
      },
      '.parts/thesis.docx is none of its parts',
    ],
    [
      'behind a link',
      () => {
        mkdirSync(path('other'))
        symlinkSync(path('other'), path('copy/.parts'))
        writeFileSync(path('other/0-8.part'), 'mine')
      },
      'its .parts is a link to another place',
    ],
  ])('is left alone while a study is under way: %s', async (_, plant, words) => {
    edit(({ study }) => Object.assign(study, { finished: 0, complete: false }))
    plant()
    const { code, stderr } = await run('copy')
    expect([code, stderr]).toEqual([2, expect.stringContaining(words)])
    const mine = [path('copy/.parts/thesis.docx'), path('other/0-8.part')].filter((one) => existsSync(one))
    expect(mine.map((one) => readFileSync(one, 'utf8'))).toEqual(['mine'])
  })
})
