import { describe, expect, test } from 'vitest'
import { runCaptured } from './run-captured.js'

const run = ['run', 'futures.yaml']

describe('what is wrong is told before anything is run, and ends with 2', () => {
  test.each([
    [['--runs', '0'], '--runs  out-of-range', 'Found: 0. Expected: a whole number from 1 to 100000000.'],
    [['--runs', '-1'], '--runs  out-of-range', 'Found: -1.'],
    [['--runs', '1.5'], '--runs  out-of-range', 'Found: 1.5.'],
    [['--runs', '1e12'], '--runs  out-of-range', 'Found: 1000000000000.'],
    [['--runs', 'abc'], '--runs  wrong-shape', 'abc is not a number.'],
    [['--runs', 'NaN'], '--runs  not-finite', 'NaN is not a number.'],
    [['--design', 'monte-carol'], '--design  unknown-name', 'Nearest: monte-carlo.'],
    [['--design', 'toString'], '--design  unknown-name', 'Expected: monte-carlo, latin-hypercube, sobol,'],
    [['--outcome', 'share at teh end'], '--outcome  unknown-name', 'Nearest: share at the end.'],
    [['--outcome', 'claim'], '--outcome  unknown-name', 'Found: claim. Expected: gift over claim.'],
    [['--outcome', '__proto__'], '--outcome  unknown-name', 'Expected: share at the end; wealth at the end;'],
    [['--format', 'cvs'], '--format  unknown-name', 'Expected: table, csv, json. Nearest: csv.'],
    [['--set', 'lief=3'], '--set lief  unknown-name', 'Nearest: life.'],
  ])('%j', async (options, head, words) => {
    const { code, stdout, stderr } = await runCaptured([...run, ...options])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.startsWith(`${head}\n`)).toBe(true)
    expect(stderr).toContain(words)
    expect(stderr).toMatch(/\n\n1 problem\n$/)
  })

  test.each([
    [['--runs', '9', '--deterministic'], '--runs cannot stand beside --deterministic: that is a single run.'],
    [['--seed', '9', '--deterministic'], '--seed cannot stand beside --deterministic: that is a single run.'],
    [
      ['--design', 'sobol', '--series', 'share'],
      '--design cannot stand beside --series: series are of single runs.',
    ],
    [['--outcome', 'share at the end', '--series', 'share'], 'it prints series in place of outcomes.'],
  ])('%j contradict each other', async (options, words) => {
    const { code, stdout, stderr } = await runCaptured([...run, ...options])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(words)
  })

  test('more than the machine can hold', async () => {
    const argv = ['run', '../../../../scenarios/central-asia-2025.yaml', '--runs', '1e8']
    const { code, stdout, stderr } = await runCaptured(argv)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(
      /^100000000 futures × 9 combinations of policies × \d+ outcomes make a table of \d{3} GB,/,
    )
  })
})

test('--runs, --design and --seed take the place of what the scenario says', async () => {
  const headOf = async (...options: string[]) =>
    (await runCaptured([...run, ...options])).stdout.split('\n')[1]
  expect(await headOf()).toBe('40 futures × 4 combinations of policies, monte-carlo, seed 7')
  expect(await headOf('--runs', '1e1', '--design', 'sobol', '--seed', 'a b')).toBe(
    '10 futures × 4 combinations of policies, sobol, seed a b',
  )
})

describe('single runs', () => {
  test('--deterministic is one run at middle values, of which outcomes may be chosen', async () => {
    const argv = [...run, '--deterministic', '--outcome', 'a quarter is gone', '--policy', 'rival=bid']
    // Wealth stays 10 and the claim grows by 1/2 a year from 2026 on: it passes 10/3 at 2032.67, a step before 2032.75.
    expect(await runCaptured(argv)).toEqual({
      code: 0,
      stdout: `A patron in many futures
rival: bid, port: open

patron               steady  generous
─────────────────────────────────────
a quarter is gone    2032.8     never
`,
      stderr: '',
    })
  })

  test('series are of middle values', async () => {
    const argv = [...run, '--series', 'wealth', '--policy', 'patron=steady,rival=bid']
    const { code, stdout } = await runCaptured(argv)
    // Gift 1, wealth 10, life 10: it stays.
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `time,wealth\n${Array.from({ length: 11 }, (_, i) => `${2025 + i},10\n`).join('')}`,
    })
  })

  test('where nothing is drawn, one run says it all, and options of a study change nothing', async () => {
    const argv = ['run', 'two-players.yaml', '--policy', 'rival=stay-out']
    const plain = await runCaptured(argv)
    expect(await runCaptured([...argv, '--runs', '500', '--seed', 'x'])).toEqual({
      ...plain,
      stderr: 'Nothing is drawn in this scenario: one run says it all, whatever the study.\n',
    })
  })
})
