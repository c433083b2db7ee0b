import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { fixtures, runCaptured } from './run-captured.js'

const cwd = join(fixtures, 'backcast')
const backcast = (...argv: readonly string[]) => runCaptured(['backcast', ...argv], { cwd })

let folder: string
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'erosion-backcast-'))))
afterAll(() => rmSync(folder, { recursive: true }))

describe('erosion backcast', () => {
  // Shares of both ports follow log odds that rise by 0.096 a year.
  test('learns the drift that made the past, and beats no change', async () => {
    const { code, stdout, stderr } = await backcast('study.yaml', '--format', 'json')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const report = JSON.parse(stdout) as Report
    const [drift] = report.calibration.parameters
    expect(Math.abs((drift?.posterior.mean ?? 0) - 0.096)).toBeLessThan(0.03)
    expect(drift?.posterior.sd).toBeLessThan(0.5 * (drift?.prior.sd ?? 0))
    expect(report.calibration.observations).toBe(9)
    expect(report.total.observations).toBe(7)
    expect(report.total.model.crps).toBeLessThan(report.total['no change'].crps)
    expect(report['by series'].map(({ name }) => name)).toEqual(['share[north, east]', 'share[north, west]'])
  })

  test('says the same in words', async () => {
    const { code, stdout } = await backcast('study.yaml')
    expect(code).toBe(0)
    expect(stdout).toContain('calibrated on 9 observations after 2000, up to 2005: 1500 draws worth')
    expect(stdout).toContain('nearer than no change, both on error and on CRPS: 2 of 2 series')
  })

  test('scores what it is given, and learns nothing from it', async () => {
    const [own, given] = await Promise.all([
      backcast('study.yaml', '--format', 'json'),
      backcast('study.yaml', '--format', 'json', '--data', 'later.csv'),
    ])
    expect(given.code).toBe(0)
    const [first, second] = [JSON.parse(own.stdout) as Report, JSON.parse(given.stdout) as Report]
    expect(second.calibration).toEqual(first.calibration)
    expect(second.total.observations).toBe(4)
    expect(second['by horizon'].map(({ name }) => name)).toEqual(['6', '8', '10'])
    expect(second['passed over']).toBe(1)
  })

  test('says when what it is given is not held out', async () => {
    const [known, later] = await Promise.all([
      backcast('study.yaml', '--data', 'seen.csv'),
      backcast('study.yaml', '--data', 'later.csv'),
    ])
    expect(known.stdout).toContain('NOT HELD OUT: 7 of the observations')
    expect(later.stdout).not.toContain('NOT HELD OUT')
  })

  test('observations of later years in its own file change nothing that it learns', async () => {
    const longer = `${readFileSync(join(cwd, 'seen.csv'), 'utf8')}E,2009,99,found\n`
    writeFileSync(join(folder, 'seen.csv'), longer)
    writeFileSync(join(folder, 'study.yaml'), readFileSync(join(cwd, 'study.yaml')))
    const [own, other] = await Promise.all([
      backcast('study.yaml', '--format', 'json'),
      backcast(join(folder, 'study.yaml'), '--format', 'json'),
    ])
    expect(other.stdout).toBe(own.stdout)
  })

  test('writes what it learnt as a scenario that others extend', async () => {
    const posterior = join(folder, 'learnt.yaml')
    const { code } = await backcast('study.yaml', '--posterior', posterior)
    expect(code).toBe(0)
    const learnt = parse(readFileSync(posterior, 'utf8')) as Record<string, Record<string, unknown>>
    expect(learnt['validation']).toMatchObject({
      backcast: 'study.yaml',
      series: 2,
      better: 2,
      years: '2002 to 2005',
    })
    const model = (parse(readFileSync(join(cwd, 'study.yaml'), 'utf8')) as { model: unknown }).model
    const study = { extends: 'learnt.yaml', title: 'Forward', model, time: { from: 0, to: 1, step: 1 } }
    const outcomes = { 'share at the end': 'at(share[north, east], 1)' }
    writeFileSync(join(folder, 'forward.yaml'), JSON.stringify({ ...study, outcomes }))
    const run = await runCaptured(['run', join(folder, 'forward.yaml'), '--runs', '4', '--format', 'csv'])
    const line =
      /^Backcast \(2002 to 2005, which it learnt from\): error \d+ %, no change \d+ %; nearer in 2 of 2 series/
    expect(run.stderr).toMatch(line)
    expect(run.stdout.split('\n')[0]).toBe('run,status,share at the end,drift[north]')
    const table = await runCaptured(['run', join(folder, 'forward.yaml'), '--runs', '4'])
    expect(table.stderr).toBe('')
    expect(table.stdout.split('\n')[2]).toMatch(line)
  })

  test('draws a panel for each series', async () => {
    const figure = join(folder, 'fans.svg')
    const { code } = await backcast('study.yaml', '--figure', figure, '--data', 'later.csv')
    expect(code).toBe(0)
    const svg = readFileSync(figure, 'utf8')
    expect(svg.match(/<g transform/g)).toHaveLength(3)
    expect(svg).toContain('held out')
    // Those of the past within five years before the start and later, those given, and two of the legend.
    expect(svg.match(/<circle/g)).toHaveLength(14 + 4 + 2)
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  })

  test('a picture of the years it learnt from speaks of nothing held out', async () => {
    const figure = join(folder, 'fit.svg')
    await backcast('study.yaml', '--figure', figure)
    expect(readFileSync(figure, 'utf8')).not.toContain('held out')
  })

  test('takes data as others keep them: names, other places, further columns and words, any order', async () => {
    const rows = [
      'known,n,north_pct,year,port',
      'census,1,54,2006.0,East',
      ',2,59.5,2008,e',
      'found,3,46,2010,W',
    ]
    const more = ['found,4,12,2010,Harbour', 'found,5,NA,2007,E', 'found,6,64,2010,E']
    writeFileSync(join(folder, 'others.csv'), `\uFEFF${[...rows, ...more].join('\r\n')}\r\n`)
    const given = await backcast('study.yaml', '--format', 'csv', '--data', join(folder, 'others.csv'))
    const own = await backcast('study.yaml', '--format', 'csv', '--data', 'later.csv')
    const columns = (text: string) => text.split('\n').map((line) => /^"[^"]*"(,[^,]*){4}/.exec(line)?.[0])
    expect(given.code).toBe(0)
    expect(columns(given.stdout)).toEqual(columns(own.stdout))
    expect(given.stderr).toMatch(/passed over: Harbour\n.*count as the least: census\n/)
  })

  test('refuses shares of one where per cent are meant, and a name that stands in the place of one', async () => {
    writeFileSync(join(folder, 'ones.csv'), 'port,year,north_pct\nE,2006,0.54\nW,2008,0.3\n')
    const ones = await backcast('study.yaml', '--data', join(folder, 'ones.csv'))
    expect(ones.code).toBe(2)
    expect(ones.stderr).toContain('every number in north_pct is below 1: these are shares of one')
    writeFileSync(join(folder, 'typo.csv'), 'port,year,north_pct\neats,2006,54\nW,2008,30\n')
    const text = readFileSync(join(cwd, 'study.yaml'), 'utf8').replace('E: east', 'east: east')
    writeFileSync(join(folder, 'named.yaml'), text.replace('seen.csv', 'named.csv'))
    writeFileSync(
      join(folder, 'named.csv'),
      'port,year,north_pct,known\neast,2001,42,found\nW,2001,26,found\n',
    )
    const typo = await backcast(join(folder, 'named.yaml'), '--data', join(folder, 'typo.csv'))
    expect(typo.code).toBe(2)
    expect(typo.stderr).toContain('Found: eats. Expected: east, W. Nearest: east.')
  })

  test('shows every mistake of a file of observations in its place', async () => {
    const { code, stdout, stderr } = await backcast('study.yaml', '--data', 'bad.csv')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    const heads = stderr.split('\n').filter((line) => line.startsWith('bad.csv:'))
    expect(heads).toEqual([
      'bad.csv:2:13  unknown-name',
      'bad.csv:4:3  wrong-shape',
      'bad.csv:5:8  wrong-shape',
      'bad.csv:6:8  out-of-range',
      'bad.csv:7:1  duplicate-key',
      'bad.csv:8:1  wrong-shape',
    ])
    expect(stderr).toContain('Found: fuond. Expected: found, memory. Nearest: found.')
    expect(stderr).toContain('6 problems')
  })

  test.each([
    [['study.yaml', '--data', 'no-column.csv'], 'the column north_pct is missing'],
    [['study.yaml', '--data', 'nowhere.csv'], 'cannot read nowhere.csv: no such file'],
    [['study.yaml', '--draws', '10'], 'Found: 10. Expected: a whole number from 100'],
    [['study.yaml', '--format', 'jsn'], 'Nearest: json'],
    [['../futures.yaml'], 'a section backcast'],
    [['study.yaml', '--figure', 'no/where.svg'], 'there is no such folder'],
  ])('%j is an error before anything is run', async (argv, words) => {
    const { code, stdout, stderr } = await backcast(...argv)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(words)
  })

  test('names that the model does not have are found in the section', async () => {
    const text = readFileSync(join(cwd, 'study.yaml'), 'utf8')
      .replace('W: west', 'W: wset')
      .replace('sd: spread', 'sd: spraed')
      .replace('memory: 0.1', 'memory: 0')
    writeFileSync(join(folder, 'wrong.yaml'), text)
    const { code, stderr } = await runCaptured(['check', join(folder, 'wrong.yaml')])
    expect(code).toBe(2)
    expect(stderr).toContain('Nearest: west')
    expect(stderr).toContain('Nearest: spread')
    expect(stderr).toContain('a standard deviation is above 0')
    expect(stderr).toContain('3 problems')
  })
})

interface Belief {
  readonly mean: number
  readonly sd: number
}

interface Report {
  readonly calibration: {
    readonly observations: number
    readonly parameters: readonly { readonly prior: Belief; readonly posterior: Belief }[]
  }
  readonly total: {
    readonly observations: number
    readonly model: { readonly crps: number }
    readonly 'no change': { readonly crps: number }
  }
  readonly 'by series': readonly { readonly name: string }[]
  readonly 'by horizon': readonly { readonly name: string }[]
  readonly 'passed over': number
}
