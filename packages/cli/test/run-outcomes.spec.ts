import { expect, test } from 'vitest'
import { runCaptured } from './run-captured.js'

const broken =
  'expectation broken (patron: steady, rival: bid): the patron stays ahead, first at 2029. ' +
  'Expected: share > 0.4 (a patron without share is none).\n'

test('a table of outcomes by policy; a broken expectation ends with 1', async () => {
  expect(await runCaptured(['run', 'two-players.yaml'])).toEqual({
    code: 1,
    stdout: `A patron and a rival
patron: steady

rival                         stay-out     bid
──────────────────────────────────────────────
share at the end                1.0000  0.4000
wealth at the end (bn USD)           4       4
rival takes half                 never    2028
cost of a point (bn USD)             –      10
`,
    stderr: broken,
  })
})

test('a table wider than the terminal goes on below', async () => {
  const { stdout } = await runCaptured(['run', 'two-players.yaml'], { columns: 45 })
  expect(stdout.match(/^rival .*$/gm)?.map((line) => line.replace(/ +/g, ' '))).toEqual([
    'rival stay-out',
    'rival takes half never',
    'rival bid',
    'rival takes half 2028',
  ])
})

test('one combination of policies has one column and no heading', async () => {
  const argv = ['run', 'two-players.yaml', '--policy', 'rival=stay-out,patron=generous', '--deterministic']
  expect(await runCaptured(argv)).toEqual({
    code: 0,
    stdout: `A patron and a rival
patron: generous, rival: stay-out

share at the end                   1
wealth at the end (bn USD)    6.1562
rival takes half               never
cost of a point (bn USD)           –
`,
    stderr: `AUDIT of 1 future: the step 1/4 of euler is too coarse for what follows. Try half of it, or --step auto.
  wealth at the end: half the step moves it by 0.38 % of its size (estimated error 0.75 %), rk4 by 0.37 %
`,
  })
})

test('a failed run says what failed, when, and what to do; the others are printed', async () => {
  expect(await runCaptured(['run', 'blow-up.yaml'])).toEqual({
    code: 1,
    stdout: `Growth without bound

patron             still   hurry
────────────────────────────────
size at the end        1  failed
doubled            never  failed
`,
    stderr:
      'run failed (patron: hurry): size is no finite number at 2. ' +
      'Try a --step smaller than 1, or look at how size is computed.\n',
  })
})

test('CSV: a line a run, policies first, 17 digits, nothing for null', async () => {
  expect(await runCaptured(['run', 'two-players.yaml', '--format', 'csv'])).toEqual({
    code: 1,
    stdout: `patron,rival,share at the end,wealth at the end,rival takes half,cost of a point
steady,stay-out,1,4,,
steady,bid,0.40000000000000002,4,2028,10
`,
    stderr: broken,
  })
})

test('JSON: a list of runs', async () => {
  const { code, stdout } = await runCaptured(['run', 'blow-up.yaml', '--format', 'json'])
  expect(code).toBe(1)
  expect(JSON.parse(stdout)).toEqual([
    {
      policies: { patron: 'still' },
      status: { kind: 'ok' },
      outcomes: { 'size at the end': 1, doubled: null },
      broken: [],
      audit: { good: true, step: 1, method: 'rk4', 'too coarse for': [] },
    },
    {
      policies: { patron: 'hurry' },
      status: { kind: 'non-finite', variable: 'size', time: 2 },
      outcomes: { 'size at the end': null, doubled: null },
      broken: [],
    },
  ])
})

test('options change the run: a parameter, an element, the method, the step', async () => {
  const wealth = async (...options: string[]) => {
    const policies = ['--policy', 'rival=stay-out', '--policy', 'patron=generous']
    const { stdout } = await runCaptured([
      'run',
      'two-players.yaml',
      '--format',
      'csv',
      ...policies,
      ...options,
    ])
    return Number(stdout.split('\n')[1]?.split(',')[3])
  }
  // gift = 2 from 2026 on: wealth tends to 2·life as 2·life − (2·life − wealth₂₀₂₆)·decay, one factor a step.
  expect(await wealth()).toBeCloseTo(8 - 4 * (1 - 1 / 16) ** 12, 12)
  expect(await wealth('--step', '1/8')).toBeCloseTo(8 - 4 * (1 - 1 / 32) ** 24, 12)
  expect(await wealth('--method', 'rk4')).toBeCloseTo(8 - 4 * Math.exp(-3 / 4), 6)
  const at2026 = 2 + 2 * (1 - 1 / 8) ** 4
  expect(await wealth('--set', 'life=4/2')).toBeCloseTo(4 - (4 - at2026) * (1 - 1 / 8) ** 12, 12)
  expect(await wealth('--set', 'drift[east]=0.1,drift[west]=0,life=2')).toBe(await wealth('--set', 'life=2'))
})

test('progress is counted on a terminal only', async () => {
  const { stderr } = await runCaptured(['run', 'two-players.yaml'], { columns: 80, isWatched: true })
  expect(stderr).toBe(`\r\u001b[Krun 1 of 2\r\u001b[Krun 2 of 2\r\u001b[K${broken}`)
})
