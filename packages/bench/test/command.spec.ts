import { execFile } from 'node:child_process'
import { expect, it } from 'vitest'
import { readOptions } from '../src/options.js'

/** Runs the command as `npm run bench` does once everything is set up. */
function bench(...args: readonly string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['scripts/bench.mjs', ...args], (_error, stdout, stderr) => {
      resolve({ code: child.exitCode, stdout, stderr })
    })
  })
}

const small = ['--scenario', 'packages/bench/scenarios/small.yaml']

it('--json prints one line: every ratio, and the two times', async () => {
  const { code, stdout, stderr } = await bench(
    '--quick',
    '--json',
    '--only',
    'kernel,noise,workers,cold',
    ...small,
  )
  expect(code, stderr).toBe(0)
  expect(stdout.trimEnd().split('\n')).toHaveLength(1)
  const aboveZero = expect.toSatisfy((value: unknown) => typeof value === 'number' && value > 0) as unknown
  // Where there is no gcc, nothing is compared with C.
  const cRatio = stderr.includes('there is no gcc') ? null : aboveZero
  expect(JSON.parse(stdout)).toEqual({
    ratios: {
      ...{ 'c-scalar': cRatio, 'c-vector': cRatio, mathjs: aboveZero, interpreter: aboveZero },
      ...{ workers: aboveZero, noise: expect.any(Number) as unknown },
    },
    nsPerEquation: aboveZero,
    coldMs: aboveZero,
  })
})

it('a wrong option ends with code 2 and the list of sections on stderr', async () => {
  const { code, stdout, stderr } = await bench('--only', 'kernels')
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain('no section is called kernels; there are kernel, noise')
})

it('options may name sections, a scenario and a figure', () => {
  const options = readOptions(['--only', 'growth, cold', '--quick', '--figure', 'out.svg'])
  expect(options.sections.map(({ name }) => name)).toEqual(['growth', 'cold'])
  expect(options).toMatchObject({ json: false, figure: 'out.svg', effort: { isQuick: true } })
  expect(() => readOptions(['--figures', 'out.svg'])).toThrow('--figures')
})
