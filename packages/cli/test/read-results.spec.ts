import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runStudy, summariseStudy } from '@erosion/engine'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { isResultsFolder, readResults } from '../src/results/read-results.js'
import { fixtures, runCaptured } from './run-captured.js'

const cwd = mkdtempSync(join(tmpdir(), 'erosion-read-results-'))
afterAll(() => rmSync(cwd, { recursive: true }))

beforeAll(async () => {
  mkdirSync(join(cwd, 'scenarios/base'), { recursive: true })
  cpSync(join(fixtures, 'futures.yaml'), join(cwd, 'scenarios/base/futures.yaml'))
  const mine = 'extends: ../base/futures.yaml\ntitle: Mine\nparameters: { life: 9 }\n'
  mkdirSync(join(cwd, 'scenarios/mine'))
  writeFileSync(join(cwd, 'scenarios/mine/mine.yaml'), mine)
  const options = ['--runs', '6', '--seed', 'x', '--step', '1/8', '--policy', 'rival=bid']
  await runCaptured(['run', 'scenarios/mine/mine.yaml', '--out', 'kept', ...options], { cwd })
  rmSync(join(cwd, 'scenarios'), { recursive: true })
})

test('a folder of results is read back, with its scenario, when the files are gone', () => {
  const { results, issues } = readResults('kept', cwd)
  expect(issues).toEqual([])
  expect(results?.summary).toEqual(JSON.parse(readFileSync(join(cwd, 'kept/summary.json'), 'utf8')))
  expect(results?.scenario).toMatchObject({
    title: 'Mine',
    study: { runs: 6, seed: 'x' },
    grid: { step: 0.125 },
  })
  expect(Object.keys(results?.manifest.texts ?? {})).toEqual(['mine.yaml', '../base/futures.yaml'])
})

test('run again, it comes to the same', async () => {
  const { results } = readResults('kept', cwd)
  const { scenario, manifest, summary } = results!
  const again = summariseStudy(scenario, await runStudy(scenario, { choices: manifest.policies }))
  const means = (rows: readonly { readonly mean: number | null }[]) => rows.map(({ mean }) => mean)
  expect(again.map(({ rows }) => means(rows))).toEqual(summary.outcomes.map(({ rows }) => means(rows)))
})

test('what is a folder of results and what is not', () => {
  expect(['kept', '.', 'nothing'].map((name) => isResultsFolder(name, cwd))).toEqual([true, false, false])
})

describe('what was changed or is no folder of results is an issue that names the file', () => {
  beforeEach(() => {
    rmSync(join(cwd, 'copy'), { recursive: true, force: true })
    cpSync(join(cwd, 'kept'), join(cwd, 'copy'), { recursive: true })
  })
  const edit = (name: string, change: (text: string) => string) => {
    const path = join(cwd, 'copy', name)
    writeFileSync(path, change(readFileSync(path, 'utf8')))
  }
  const firstDigit = (text: string) => text.replace(/0\.7/, '0.8')
  const cases: readonly (readonly [string, string, () => void, string])[] = [
    ['no summary', 'summary.json', () => rmSync(join(cwd, 'copy/summary.json')), 'no such file'],
    [
      'another summary',
      'summary.json',
      () => edit('summary.json', firstDigit),
      'it was changed since it was written',
    ],
    ['no outcomes', 'outcomes.parquet', () => rmSync(join(cwd, 'copy/outcomes.parquet')), 'no such file'],
    [
      'another text',
      'manifest.json',
      () => edit('manifest.json', (text) => text.replace('life: 9', 'life: 8')),
      'the text of mine.yaml in it was changed',
    ],
    ['no manifest', 'manifest.json', () => rmSync(join(cwd, 'copy/manifest.json')), 'no such file'],
    ['no JSON', 'manifest.json', () => edit('manifest.json', (text) => text.slice(1)), 'JSON'],
    [
      'another JSON',
      'manifest.json',
      () => edit('manifest.json', () => '{}'),
      'it is no manifest of results',
    ],
    ['a list', 'manifest.json', () => edit('manifest.json', () => '[]'), 'it is no manifest of results'],
    [
      'another format',
      'manifest.json',
      () => edit('manifest.json', (text) => text.replace('erosion results 4', 'erosion results 9')),
      'it is no manifest of results',
    ],
    [
      'another engine that no longer reads it',
      'manifest.json',
      () =>
        edit('manifest.json', (text) =>
          text
            .replace('"engine": "0.1.0"', '"engine": "0.0.1"')
            .replace('"life": 0', '')
            .replace('"parameters": {}', '"parameters": { "lief": 1 }'),
        ),
      'its scenario cannot be read again (it was run by engine 0.0.1, this is 0.1.0): lief is not a parameter',
    ],
  ]
  test.each(cases)('%s', (_, file, change, words) => {
    change()
    const { results, issues } = readResults('copy', cwd)
    expect(results).toBeUndefined()
    expect(issues).toMatchObject([
      {
        code: 'unreadable-file',
        span: { file: join('copy', file) },
        message: expect.stringContaining(words),
      },
    ])
  })
})
