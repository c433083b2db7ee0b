import type { Scenario, Simulation } from '@erosion/engine'
import { exactJson } from './exact-json.js'

/** A list of runs: policies, status, the saved times, the values of every series; null from a failure on. */
export function* seriesJson(_: Scenario, runs: readonly Simulation[]): Generator<string> {
  yield exactJson(
    runs.map(({ policies, status, times, series }) => ({
      policies,
      status: { ...status },
      time: [...times],
      series: Object.fromEntries([...series].map(([name, values]) => [name, [...values]])),
    })),
  )
}
