import { expect, test } from 'vitest'
import { runCaptured } from './run-captured.js'

const run = (...options: string[]) =>
  runCaptured(['run', 'futures.yaml', '--policy', 'patron=steady', ...options])
const AIM = ['--until', 'share at the end: 0.004']

test('futures are added until a mean is known, and the result is that of so many', async () => {
  const { code, stdout, stderr } = await run(...AIM, '--format', 'json')
  const [, runs = ''] =
    /--until is reached with (\d+) futures: the mean of share at the end/.exec(stderr) ?? []
  expect([code, Number(runs) >= 128]).toEqual([0, true])
  expect((await run('--runs', runs, '--format', 'json')).stdout).toBe(stdout)
})

test('tables tell the reach that is widened for the looks, and more looks widen it more', async () => {
  const reachOf = async (...options: string[]) => {
    const { stdout, stderr } = await run('--until', 'share at the end: 1', ...options)
    const [, reach, looks] =
      /The mean of share at the end is known to ± ([\d.]+) \(95 %, widened\s+for\s+the\s+(\d+)\s+looks/.exec(
        stdout.replaceAll(/\s+/g, ' '),
      ) ?? []
    expect(stderr).toContain(`known to ± ${reach} or better`)
    return [Number(reach), Number(looks)]
  }
  const [[few = 0, two], [many = 0, ten]] = [await reachOf('--runs', '256'), await reachOf()]
  expect([two, ten]).toEqual([2, 10])
  expect(many).toBeGreaterThan(few)
})

test('no more than --runs, and then it ends with 1', async () => {
  const { code, stderr } = await run(
    '--until',
    'share at the end: 0.00001',
    '--runs',
    '130',
    '--format',
    'csv',
  )
  expect(code).toBe(1)
  expect(stderr).toContain('--until is not reached with 130 futures, the most that there may be')
})

test.each([
  ['share at the edn: 1', [], 'unknown-name', 'Nearest: share at the end'],
  ['share at the end: many', [], 'wrong-shape', 'many is not a number'],
  ['share at the end: 0', [], 'out-of-range', 'Expected: a number above 0'],
  ['share at the end', [], 'syntax', '--until is not an outcome and a number'],
  ['share at the end: 1', ['--design', 'latin-hypercube'], 'not-allowed', '--design monte-carlo or sobol'],
  ['share at the end: 1', ['--deterministic'], 'not-allowed', '--until cannot stand beside --deterministic'],
])('%s %j is an issue: %s', async (aim, options, code, words) => {
  const result = await run('--until', aim, ...options)
  expect([result.code, result.stdout]).toEqual([2, ''])
  expect(result.stderr).toContain(code)
  expect(result.stderr).toContain(words)
})

test('--step auto says which step it takes and why', async () => {
  const { code, stderr } = await run('--step', 'auto', '--runs', '20', '--outcome', 'share at the end')
  expect(code).toBe(0)
  expect(stderr).toMatch(
    /^--step auto takes 1\/\d+: .*moves no outcome by more than 1 % of its range in 8 futures\.\n/,
  )
})
