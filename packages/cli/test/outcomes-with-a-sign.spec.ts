import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repository, runCaptured } from './run-captured.js'

const HALF_LIFE = 'half-life of dependence, in years'
const COST = 'cost of a point retained, Russia'

test('what the flagship asks of erosion and of points gained is not there without them', async () => {
  const kept = 'retained dependence at 2035'
  const { stdout } = await runCaptured([
    ...['run', join(repository, 'scenarios/central-asia-2025.yaml'), '--deterministic', '--step', '1'],
    ...['--policy', 'us=neglect', '--format', 'json'],
    ...[HALF_LIFE, COST, kept].flatMap((name) => ['--outcome', name]),
  ])
  const runs = JSON.parse(stdout) as { outcomes: Record<string, number | null> }[]
  const [watch, ...others] = runs.map(({ outcomes }) => outcomes)
  for (const outcomes of others) {
    const hasGained = (outcomes[kept] ?? NaN) > (watch?.[kept] ?? NaN)
    expect(typeof outcomes[COST]).toBe(hasGained ? 'number' : 'object')
    expect(outcomes[HALF_LIFE] ?? 1).toBeGreaterThan(0)
  }
  // Restoration loses points, erosion management keeps some.
  expect(others.map((outcomes) => outcomes[COST] === null)).toEqual([false, true])
})
