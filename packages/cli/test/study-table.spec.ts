import { describe, expect, test } from 'vitest'
import { runCaptured } from './run-captured.js'

const headline = ['--outcome', 'share at the end', '--outcome', 'a quarter is gone']

test('a table for each outcome, a row for each combination of policies', async () => {
  expect(await runCaptured(['run', 'futures.yaml'])).toEqual({
    code: 0,
    stderr: `AUDIT of 4 futures: the step 1/4 of euler is too coarse for what follows. Try half of it, or --step auto.
  gift over claim: half the step moves it by 1.9 % of its range (estimated error 3.7 %), rk4 by 0.034 %
`,
    stdout: `A patron in many futures
40 futures × 4 combinations of policies, monte-carlo, seed 7
port: open

share at the end
share of the patron, 1 in 2025

patron    rival       median    5 %   95 %   mean ± error  ≥ 0.8  ≥ 0.7
───────────────────────────────────────────────────────────────────────
steady    stay-out     1.000  1.000  1.000          1.000  100 %  100 %
steady    bid          0.706  0.641  0.743  0.704 ± 0.005    0 %   53 %
generous  stay-out     1.000  1.000  1.000          1.000  100 %  100 %
generous  bid          0.790  0.747  0.817  0.788 ± 0.003   25 %  100 %
Intervals of 95 %: median ± 0.012. Too few runs for an interval of 5 %, 95 %.
These runs can tell differences from the first row of 0.011 or more.

wealth at the end (bn USD)

patron    rival       median    5 %   95 %  mean ± error
────────────────────────────────────────────────────────
steady    stay-out      9.96   7.20  11.75   9.82 ± 0.24
steady    bid           9.96   7.20  11.75   9.82 ± 0.24
generous  stay-out     15.63  11.46  18.45  15.36 ± 0.38
generous  bid          15.63  11.46  18.45  15.36 ± 0.38
Intervals of 95 %: median ± 1.1. Too few runs for an interval of 5 %, 95 %.
These runs can tell differences from the first row of 0.31 or more.

a quarter is gone

patron    rival       median     5 %    95 %  mean ± error  by 2033  never
──────────────────────────────────────────────────────────────────────────
steady    stay-out     never   never   never             –      0 %  100 %
steady    bid         2033.5  2031.7  2034.8             –     40 %    3 %
generous  stay-out     never   never   never             –      0 %  100 %
generous  bid          never  2035.0   never             –      0 %   93 %
Intervals of 95 %: median ± 0.38. Too few runs for an interval of 5 %, 95 %, or
it reaches up to never. These runs can tell differences from the first row of
0.3 or more.

gift over claim

patron    rival       median  5 %  95 %  mean ± error
─────────────────────────────────────────────────────
steady    stay-out        -2   -3    -2       -2 ± <1
steady    bid             -7  -53    42         6 ± 8
generous  stay-out        -4   -4    -3       -4 ± <1
generous  bid            -11  -82    66       10 ± 12
Intervals of 95 %: median ± 41. Too few runs for an interval of 5 %, 95 %. These
runs can tell differences from the first row of 26 or more.

± is the Monte Carlo error: the standard error of the mean.
All combinations of policies meet the same futures: differences between rows are
mostly known better than ± says.
The mean of gift over claim leans on few futures far out: its interval may hold
in 85 of 100 studies only.
Shares of futures have standard errors of up to 8 percentage points.
5 % and 95 % rest on the outermost of 40 futures: read them as rough.
`,
  })
})

test('a narrow terminal has the policies of all players but the last on lines of their own', async () => {
  const { stdout } = await runCaptured(['run', 'futures.yaml', ...headline], { columns: 68 })
  expect(stdout).toContain(`
patron, rival    median    5 %   95 %   mean ± error  ≥ 0.8  ≥ 0.7
──────────────────────────────────────────────────────────────────
steady
  stay-out        1.000  1.000  1.000          1.000  100 %  100 %
  bid             0.706  0.641  0.743  0.704 ± 0.005    0 %   53 %
generous
  stay-out        1.000  1.000  1.000          1.000  100 %  100 %
  bid             0.790  0.747  0.817  0.788 ± 0.003   25 %  100 %
`)
})

test('a table too wide even so goes on below, and words are wrapped', async () => {
  const { stdout } = await runCaptured(['run', 'futures.yaml', '--outcome', 'share at the end'], {
    columns: 60,
  })
  expect(stdout.match(/^patron, rival .*$/gm)).toEqual([
    'patron, rival    median    5 %   95 %   mean ± error  ≥ 0.8',
    'patron, rival    ≥ 0.7',
  ])
  expect(stdout).toContain('\ndifferences between rows are mostly known better than ±\nsays.\n')
})

test('under a single combination of policies all outcomes are one table', async () => {
  const { stdout } = await runCaptured(['run', 'futures.yaml', '--policy', 'patron=steady,rival=bid'])
  expect(stdout).toBe(`A patron in many futures
40 futures, monte-carlo, seed 7
patron: steady, rival: bid, port: open

outcome                       median     5 %    95 %   mean ± error  share
──────────────────────────────────────────────────────────────────────────
share at the end               0.706   0.641   0.743  0.704 ± 0.005
  ≥ 0.8                                                                0 %
  ≥ 0.7                                                               53 %
wealth at the end (bn USD)      9.96    7.20   11.75    9.82 ± 0.24
a quarter is gone             2033.5  2031.7  2034.8              –
  by 2033                                                             40 %
  never                                                                3 %
gift over claim                   -7     -53      42          6 ± 8

share at the end: Intervals of 95 %: median ± 0.012. Too few runs for an
interval of 5 %, 95 %.
wealth at the end: Intervals of 95 %: median ± 0.55. Too few runs for an
interval of 5 %, 95 %.
a quarter is gone: Intervals of 95 %: median ± 0.38. Too few runs for an
interval of 5 %, 95 %, or it reaches up to never.
gift over claim: Intervals of 95 %: median ± 26. Too few runs for an interval of
5 %, 95 %.

± is the Monte Carlo error: the standard error of the mean.
The mean of gift over claim leans on few futures far out: its interval may hold
in 85 of 100 studies only.
Shares of futures have standard errors of up to 8 percentage points.
5 % and 95 % rest on the outermost of 40 futures: read them as rough.
`)
})

test('and stands below the names where it is narrow', async () => {
  const argv = ['run', 'futures.yaml', '--policy', 'patron=steady,rival=bid', ...headline]
  expect((await runCaptured(argv, { columns: 62 })).stdout).toContain(`
outcome      median     5 %    95 %   mean ± error  share
─────────────────────────────────────────────────────────
share at the end
              0.706   0.641   0.743  0.704 ± 0.005
  ≥ 0.8                                               0 %
  ≥ 0.7                                              53 %
a quarter is gone
             2033.5  2031.7  2034.8              –
  by 2033                                            40 %
  never                                               3 %
`)
})

describe('notes', () => {
  const notesOf = async (...options: string[]) => {
    const { stdout } = await runCaptured([
      'run',
      'futures.yaml',
      '--outcome',
      'wealth at the end',
      ...options,
    ])
    return stdout.slice(stdout.lastIndexOf('\n\n') + 2).replaceAll('\n', ' ')
  }

  test.each([
    ['latin-hypercube', 'the standard error of the mean, from 8 independent Latin hypercubes.'],
    ['sobol', "the standard error of the mean, from 8 independent scramblings of a Sobol' sequence."],
    ['full-factorial', 'A full factorial draws no levels, but noise and events: once for each combination,'],
  ])('the error of a %s is said to be that of its own kind', async (design, words) => {
    expect(await notesOf('--design', design)).toContain(words)
  })

  test('parameters that are all held leave noise and events, which are drawn independently', async () => {
    expect(await notesOf('--design', 'latin-hypercube', '--set', 'life=10')).toMatch(
      /^± is the Monte Carlo error: the standard error of the mean\. /,
    )
  })

  test('a hundred futures have quantiles worth the name', async () => {
    expect(await notesOf('--runs', '99')).toContain('5 % and 95 % rest on the outermost of 99 futures')
    expect(await notesOf('--runs', '100')).not.toContain('outermost')
    expect(await notesOf('--runs', '1')).toMatch(
      /^A single future says nothing of the spread\. Audit of 4 futures/,
    )
  })
})

describe('runs that fail', () => {
  test('are counted, told in a line for each combination, and end with 1', async () => {
    expect(await runCaptured(['run', 'fragile.yaml', '--outcome', 'size over that of stillness'])).toEqual({
      code: 1,
      stdout: `Growth that may have no bound
30 futures × 2 combinations of policies, monte-carlo, seed 1

size over that of stillness

patron    median   5 %  95 %  mean ± error  failed
──────────────────────────────────────────────────
still       0.01  0.00  0.59   0.17 ± 0.08      19
hurry       1.00  1.00  1.00          1.00      19
Intervals of 95 %: median ± 0.19. Too few runs for an interval of 5 %, 95 %.
These runs can tell differences from the first row of 0.17 or more.
still: 19 of 30 runs failed and are left out. Counted as the least and as the
most: median any, mean 0.06 to 0.51.
hurry: 19 of 30 runs failed and are left out. Counted as the least and as the
most: median any, mean 1.00.

± is the Monte Carlo error: the standard error of the mean.
All combinations of policies meet the same futures: differences between rows are
mostly known better than ± says.
The mean of size over that of stillness leans on few futures far out: its
interval may hold in 85 of 100 studies only.
Failed runs count nowhere in the tables. In the bounds they count as lower, then
as higher, than all others; in a mean as the lowest, then the highest, of the
others.
5 % and 95 % rest on the outermost of 30 futures: read them as rough.
`,
      stderr: `19 of 30 runs (patron: still) have nothing to be held against: that run failed, first in run 0, where size is no finite number at 10.
19 of 30 runs (patron: hurry) failed, first run 0: size is no finite number at 10. Try a --step smaller than 1, or look at how size is computed.
expectation broken in 7 of 30 runs (patron: hurry): size stays small, first in run 2 at 4. Expected: size < 4 (larger is out of hand).
AUDIT of 4 futures: the step 1 of euler is too coarse for what follows. Try half of it, or --step auto.
  size over that of stillness: 2 numbers come or go
  expectation broken: size stays small
`,
    })
  })

  test('are told by outcome where there is one combination', async () => {
    const { code, stdout } = await runCaptured(['run', 'fragile.yaml', '--policy', 'patron=hurry'])
    expect(code).toBe(1)
    expect(stdout).toContain(
      '\nsize at the end: 19 of 30 runs failed and are left out. Counted as the least and\nas the most: ',
    )
  })
})
