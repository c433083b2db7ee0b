import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { repository, runCaptured } from './run-captured.js'

/** The nine cells of the independent implementation, by `russia/us`, then by series, a value a year. */
const { grid } = JSON.parse(readFileSync(join(repository, 'fixtures/prototype.json'), 'utf8')) as {
  readonly grid: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>
}

/** Names of the prototype's series, and ours. */
const series: Readonly<Record<string, string>> = {
  retention: 'retention',
  influence_russia: 'regional_influence[russia]',
  influence_china: 'regional_influence[china]',
  influence_us: 'regional_influence[us]',
  intermediary: 'intermediary',
  offtake_us: 'regional_offtake[us]',
  trade_share_us: 'regional_share[us]',
  cost_russia: 'cost[russia]',
  cost_us: 'cost[us]',
  mandate: 'mandate',
}

const flagship = ['run', 'scenarios/central-asia-2025-v1.yaml', '--deterministic', '--method', 'euler']
const cells = Object.keys(grid)
const policyOf = (cell: string) => {
  const [russia = '', us = ''] = cell.split('/')
  return { russia: russia === 'erosion' ? 'erosion-management' : russia, us, china: 'steady' }
}

/** Largest relative difference; a value of the prototype that is 0 has to be 0. */
function largestDifference(ours: readonly number[], theirs: readonly number[]): number {
  expect(ours).toHaveLength(theirs.length)
  return Math.max(
    ...theirs.map((value, i) => {
      const difference = Math.abs((ours[i] ?? NaN) - value)
      return value === 0 ? difference : difference / Math.abs(value)
    }),
  )
}

describe('the nine cells of the prototype, to 1e-9 relative', () => {
  interface Run {
    readonly policies: Readonly<Record<string, string>>
    readonly time: readonly number[]
    readonly series: Readonly<Record<string, readonly number[]>>
  }
  let runs: readonly Run[] = []
  beforeAll(async () => {
    const argv = [...flagship, '--series', Object.values(series).join(','), '--format', 'json']
    const { code, stdout, stderr } = await runCaptured(argv, { cwd: repository })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    runs = JSON.parse(stdout) as readonly Run[]
  }, 120_000)

  test('are nine', () => {
    expect(runs.map(({ policies }) => policies)).toEqual(cells.map(policyOf))
  })

  test.each(
    cells.flatMap((cell) => Object.entries(series).map(([theirs, ours]) => [cell, theirs, ours] as const)),
  )('%s %s is %s', (cell, theirs, ours) => {
    const run = runs[cells.indexOf(cell)]
    expect(run?.time).toEqual(Array.from({ length: 16 }, (_, i) => 2025 + i))
    expect(largestDifference(run?.series[ours] ?? [], grid[cell]?.[theirs] ?? [NaN])).toBeLessThan(1e-9)
  })
})

test('one cell as CSV', async () => {
  const policy = 'russia=erosion-management,us=deals,china=steady'
  const argv = [...flagship, '--policy', policy, '--series', 'retention', '--format', 'csv']
  const { code, stdout, stderr } = await runCaptured(argv, { cwd: repository })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const [header, ...lines] = stdout.trimEnd().split('\n')
  expect(header).toBe('time,retention')
  expect(lines.map((line) => line.split(',')[0])).toEqual(Array.from({ length: 16 }, (_, i) => `${2025 + i}`))
  const retention = lines.map((line) => Number(line.split(',')[1]))
  expect(largestDifference(retention, grid['erosion/deals']?.['retention'] ?? [])).toBeLessThan(1e-9)
})
