import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { runCaptured } from './run-captured.js'

const folder = mkdtempSync(join(tmpdir(), 'erosion-assumptions-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Register {
  readonly parameters: number
  readonly 'by evidence': Readonly<Record<string, number>>
  readonly 'share with a source': number
  readonly assumptions: readonly {
    readonly section: string
    readonly name: string
    readonly value: string
    readonly range: string
    readonly evidence: string | null
    readonly judge: string
    readonly isOwn: boolean
    readonly sensitivity: { readonly element: string; readonly rank: number } | null
  }[]
}

const register = async (...argv: readonly string[]) => {
  const { code, stdout, stderr } = await runCaptured(['assumptions', ...argv, '--format', 'json'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout) as Register
}

describe('erosion assumptions', () => {
  test('has every parameter of a model, and counts evidence by its code', async () => {
    const { parameters, assumptions, ...counts } = await register('erosion')
    expect(assumptions).toHaveLength(parameters)
    const codes = assumptions.map(({ evidence }) => evidence)
    expect(Object.values(counts['by evidence']).reduce((a, b) => a + b)).toBe(parameters)
    const judged = codes.filter((code) => code === 'J').length
    expect(counts['share with a source']).toBeCloseTo(1 - judged / parameters, 12)
    // Issue of the flagship: at least 70 % of its parameters have a source.
    expect(counts['share with a source']).toBeGreaterThanOrEqual(0.7)
    for (const { evidence, judge } of assumptions) expect(judge !== '').toBe(evidence === 'J')
  })

  test('reads codes out of sources where a model gives none apart', async () => {
    const { assumptions } = await register('erosion-v1')
    const evidence = (name: string) => assumptions.find((one) => one.name.startsWith(name))?.evidence
    expect(evidence('trade_adjustment_time')).toBe('E')
    expect(evidence('trade_elasticity')).toBe('M')
    expect(evidence('capital_floor')).toBe('J')
  })

  test('classes nothing that nobody classed, and says which policies change nothing', async () => {
    const { stdout } = await runCaptured(['assumptions', '../../../../scenarios/minimal.yaml'])
    expect(stdout).toContain('3 parameters: 3 not classed\n')
    expect(stdout).toContain('  not classed: made up\n')
    expect(stdout).toContain('policy patron: watch: changes nothing\n')
    expect(stdout).toContain('policy patron: answer: patron_investment: 1 bn USD / year from 2028\n')
  })

  test('says on what evidence parameters stand, in numbers that add up', async () => {
    const { stdout } = await runCaptured(['assumptions', 'erosion'])
    const [, words = ''] = stdout.split('\n')
    const [all, ...parts] = [...words.matchAll(/(\d+) (?=parameters|found|from|judged|not)/g)].map(([, n]) =>
      Number(n),
    )
    expect(words).toMatch(/^\d+ parameters: \d+ found or estimated \(\d+ F, \d+ Fd, \d+ E\)/)
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all)
  })

  test('tells what a scenario assumes beside its model', async () => {
    const { assumptions } = await register('backcast/study.yaml')
    const find = (name: string) => assumptions.find((one) => one.name === name)
    expect(find('drift[partner]')).toMatchObject({ section: 'parameter', value: '0', evidence: null })
    expect(find('drift[partner]')?.range).toContain('normal, mean 0, sd 0.1')
    expect(assumptions.filter(({ section }) => section === 'noise')).toHaveLength(4)
    const { assumptions: flagship } = await register('../../../../scenarios/central-asia-2025.yaml')
    const policies = flagship.filter(({ section }) => section === 'policy')
    expect(policies.length).toBeGreaterThan(10)
    expect(policies.every(({ isOwn, judge }) => isOwn && judge === 'the author of the scenario')).toBe(true)
  })

  test('shows what an outcome hangs on', async () => {
    const { assumptions } = await register('futures.yaml', '--outcome', 'wealth at the end', '--runs', '60')
    const known = assumptions.flatMap(({ sensitivity }) => sensitivity ?? [])
    expect(known.length).toBeGreaterThan(0)
    for (const { rank } of known) expect(Math.abs(rank)).toBeLessThanOrEqual(1)
    expect(known.some(({ rank }) => Math.abs(rank) > 0.3)).toBe(true)
  })

  test('as text begins with what matters most, under the policies that are held', async () => {
    const flagship = '../../../../scenarios/central-asia-2025.yaml'
    const study = ['--outcome', 'influence of Russia at 2035', '--policy', 'us=network', '--runs', '60']
    const figure = join(folder, 'hangs.svg')
    const { stdout } = await runCaptured(['assumptions', flagship, ...study, '--figure', figure])
    const text = stdout.replaceAll(/\s+/g, ' ')
    const ranks = [...text.matchAll(/rank correlation (-?[\d.]+)/g)].map(([, rank]) => Math.abs(Number(rank)))
    expect(ranks).toHaveLength(10)
    expect(ranks).toEqual(ranks.toSorted((a, b) => b - a))
    expect(text).toMatch(/\(60 futures, .*us: network/)
    const svg = readFileSync(join(folder, 'hangs.svg'), 'utf8')
    const notes = [...svg.matchAll(/>(-?[\d.]+), [A-Z]d?(?:, within chance)?<\/text>/g)]
    expect(notes.map(([, rank]) => Math.abs(Number(rank)))).toEqual(ranks)
  })

  test('interrupted, shows what an outcome hangs on in the futures that are finished', async () => {
    const interruption = new AbortController()
    const argv = ['assumptions', 'futures.yaml', '--outcome', 'wealth at the end', '--runs', '100000']
    const { code, stdout, stderr } = await runCaptured([...argv, '--format', 'json'], {
      isWatched: true,
      interruptible: (work) => {
        setTimeout(() => interruption.abort(), 30)
        return work(interruption.signal)
      },
    })
    const [, finished] = /interrupted: finished (\d+) of 100000 futures\n$/.exec(stderr) ?? []
    expect(code).toBe(130)
    expect(Number(finished)).toBeGreaterThan(0)
    expect(stderr).toMatch(/\d+ of 100000 futures.*\r/)
    expect(JSON.parse(stdout)).toMatchObject({ 'in a study of': { runs: Number(finished) } })
  })

  test('says why nothing can be shown', async () => {
    const argv = ['assumptions', '../../../../scenarios/minimal.yaml', '--outcome', 'dependence at 2040']
    const { code, stderr } = await runCaptured(argv)
    expect(code).toBe(0)
    expect(stderr).toMatch(
      /^What dependence at 2040 hangs on cannot be shown: the scenario draws no parameter/,
    )
  })

  test('is a table in CSV and Markdown with a line for each', async () => {
    const [csv, markdown, json] = await Promise.all([
      runCaptured(['assumptions', 'erosion-v1', '--format', 'csv']),
      runCaptured(['assumptions', 'erosion-v1', '--format', 'markdown']),
      register('erosion-v1'),
    ])
    expect(csv.stdout.trimEnd().split('\n')).toHaveLength(1 + json.parameters)
    expect(markdown.stdout.split('\n').filter((line) => line.startsWith('| parameter |'))).toHaveLength(
      json.parameters,
    )
  })

  test.each([
    [['erosoin'], 'Nearest: erosion'],
    [['futures.yaml', '--outcome', 'wealth at teh end'], 'Nearest: wealth at the end'],
    [['futures.yaml', '--runs', '5'], '--runs is for sensitivities'],
    [['futures.yaml', '--policy', 'a=b'], '--policy is for sensitivities'],
    [['futures.yaml', '--figure', 'x.svg'], '--figure is for sensitivities'],
    [
      ['futures.yaml', '--outcome', 'wealth at the end', '--runs', '0'],
      '--runs takes a whole number. Found: 0.',
    ],
    [['futures.yaml', '--outcome', 'nope', '--runs', '1.5'], 'Found: 1.5.'],
    [['futures.yaml', '--outcome', 'wealth at the end', '--policy', 'mars=watch'], 'mars is not a player'],
    [['futures.yaml', '--format', 'cvs'], 'Nearest: csv'],
  ])('%j ends with 2', async (argv, words) => {
    const { code, stdout, stderr } = await runCaptured(['assumptions', ...argv])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(words)
  })
})
