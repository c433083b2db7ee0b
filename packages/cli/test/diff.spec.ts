import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixtures, runCaptured } from './run-captured.js'

const diff = (...argv: string[]) => runCaptured(['diff', ...argv])

test('what differs in inputs, then in outcomes under the policies that both have', async () => {
  expect(await diff('hunt.yaml', 'hunt-variant.yaml')).toEqual({
    code: 0,
    stderr: '',
    stdout: `  first: hunt.yaml
  second: hunt-variant.yaml

Inputs that differ: 1
  parameter birth: 0.5 → 0.4

Inputs of the second only: 2
  policy keeper: shooting
  policy keeper: shooting: feed: -1 from 2027

Outcomes: 4 of 4 differ
                      first   second  change
  rabbits at the end
    keeper rest     64.6299  55.4021   -9.23
    keeper feeding  68.0806  60.8745   -7.21
  foxes at the end
    keeper rest     54.9903  36.6672   -18.3
    keeper feeding  61.9190  41.4866   -20.4

Policies that only the second can play: 1
  keeper shooting
`,
  })
})

test('the numbers of each side are those of a run', async () => {
  const outcomesOf = async (file: string) => {
    const { stdout } = await runCaptured(['run', file, '--format', 'json', '--policy', 'keeper=feeding'])
    return (JSON.parse(stdout) as { outcomes: Record<string, number> }[])[0]!.outcomes
  }
  const [first, second] = [await outcomesOf('hunt.yaml'), await outcomesOf('hunt-variant.yaml')]
  const { stdout } = await diff('hunt.yaml', 'hunt-variant.yaml', '--format', 'json')
  const { outcomes } = JSON.parse(stdout) as {
    outcomes: { differing: { policies: { keeper: string }; outcome: string; from: number; to: number }[] }
  }
  const ours = outcomes.differing.filter(({ policies }) => policies.keeper === 'feeding')
  expect(ours.map(({ outcome, from, to }) => [outcome, from, to])).toEqual(
    Object.keys(first).map((name) => [name, first[name], second[name]]),
  )
})

test('equal scenarios are equal', async () => {
  expect(await diff('hunt.yaml', 'hunt.yaml')).toEqual({
    code: 0,
    stdout:
      '  first: hunt.yaml\n  second: hunt.yaml\n\nNo difference: the inputs are the same, and so are 4 outcomes\n',
    stderr: '',
  })
})

describe.each(['text', 'markdown', 'tex', 'json'])('as %s', (format) => {
  test('the same bytes each time, and both ways round the same names', async () => {
    const first = await diff('hunt.yaml', 'hunt-variant.yaml', '--format', format)
    expect(first).toMatchObject({ code: 0, stderr: '' })
    expect(await diff('hunt.yaml', 'hunt-variant.yaml', '--format', format)).toEqual(first)
    const back = await diff('hunt-variant.yaml', 'hunt.yaml', '--format', format)
    for (const words of ['birth', 'shooting', 'foxes at the end', 'feeding']) {
      expect(first.stdout).toContain(words)
      expect(back.stdout).toContain(words)
    }
  })
})

test('scenarios with nothing in common say what each has', async () => {
  const { code, stdout } = await diff('hunt.yaml', 'thirds.yaml')
  expect(code).toBe(0)
  expect(stdout).toMatch(/\nInputs of the first only: \d+\n[\s\S]*\nInputs of the second only: \d+\n/)
  expect(stdout).toContain('Outcomes: none that both have')
})

describe('what cannot be compared', () => {
  test.each([
    [['hunt.yaml', 'missing.yaml'], 'missing.yaml  unreadable-file', 'no such file'],
    [['bad-input', 'hunt.yaml'], 'bad-input  unreadable-file', 'it is a directory'],
    [
      ['hunt.yaml', 'bad-input/unknown-name.yaml'],
      'bad-input/unknown-name.yaml:12:43  unknown-name',
      'wealth',
    ],
    [['hunt.yaml', 'many-players.yaml'], 'many-players.yaml  too-large', 'Expected: at most 10000'],
    [['hunt.yaml', 'hunt.yaml', '--format', 'cvs'], '--format  unknown-name', 'text, markdown, tex, json.'],
  ])('%j', async (argv, head, words) => {
    const { code, stdout, stderr } = await diff(...argv)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(`${head}\n`)
    expect(stderr).toContain(words)
    expect(stderr).toMatch(/\n\n1 problem\n$/)
  })

  test('problems of both files come at once, each of them once', async () => {
    const files = ['bad-input/unknown-name.yaml', 'bad-input/wrong-unit.yaml']
    const { code, stdout, stderr } = await diff(...files, '--format', 'csv')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.match(/^\S.*? {2}[a-z]+(-[a-z]+)*$/gm)).toEqual([
      '--format  unknown-name',
      'bad-input/unknown-name.yaml:12:43  unknown-name',
      'bad-input/wrong-unit.yaml:12:39  wrong-unit',
    ])
    expect(stderr).toMatch(/\n\n3 problems\n$/)
    const twice = await diff('bad-input/unknown-name.yaml', 'bad-input/unknown-name.yaml')
    expect(twice.stderr).toMatch(/\n\n1 problem\n$/)
  })
})

test('what goes wrong in a run is told for its side, once where it is the same, and ends with 1', async () => {
  const failed = 'run failed (patron: hurry): size is no finite number at 2. Try a time step smaller than 1'
  const own = await diff('hunt.yaml', 'blow-up.yaml')
  expect(own.code).toBe(1)
  expect(own.stderr).toContain(`blow-up.yaml: ${failed}`)
  const both = await diff('blow-up.yaml', 'blow-up.yaml')
  expect(both.code).toBe(1)
  expect(both.stderr).toContain(`both: ${failed}`)
  expect(both.stderr.match(/run failed/g)).toHaveLength(1)
  expect(both.stdout).toContain('No difference')
})

test('both files may extend the one that is wrong', async () => {
  const { mkdtempSync, rmSync, writeFileSync } = await import('node:fs')
  const { tmpdir } = await import('node:os')
  const cwd = mkdtempSync(join(tmpdir(), 'erosion-diff-'))
  const broken = readFileSync(join(fixtures, 'bad-input/unknown-name.yaml'), 'utf8')
  writeFileSync(join(cwd, 'base.yaml'), broken)
  writeFileSync(join(cwd, 'a.yaml'), 'extends: base.yaml\ntitle: a\n')
  writeFileSync(join(cwd, 'b.yaml'), 'extends: base.yaml\ntitle: b\n')
  const { code, stderr: words } = await runCaptured(['diff', 'a.yaml', 'b.yaml'], { cwd })
  rmSync(cwd, { recursive: true })
  expect(code).toBe(2)
  expect(words.match(/unknown-name/g)).toHaveLength(1)
})
