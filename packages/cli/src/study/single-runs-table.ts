import type { Scenario, Simulation, StudyTable } from '@erosion/engine'

/** Single runs at middle values as the table of a study that has one future and draws nothing. */
export function singleRunsTable(scenario: Scenario, runs: readonly Simulation[]): StudyTable {
  return {
    study: { ...scenario.study, runs: 1 },
    choices: runs.map(({ policies }) => policies),
    outcomes: scenario.outcomes.map(({ name }) => name),
    drawn: [],
    runs: 1,
    planned: 1,
    values: runs.map(({ outcomes }) => [...outcomes.values()].map((value) => Float64Array.of(value ?? NaN))),
    draws: [],
    isFailed: runs.map(({ status }) => Uint8Array.of(status.kind === 'ok' ? 0 : 1)),
    failed: runs.flatMap(({ status, baselineStatus, outcomes }, choice) => {
      const isBaseline = status.kind === 'ok'
      const cause = isBaseline ? baselineStatus : status
      if (cause.kind === 'ok') return []
      const isLost = (position: number) => {
        const outcome = scenario.outcomes[position]
        return !isBaseline || (outcome?.against.size !== 0 && outcomes.get(outcome?.name ?? '') === null)
      }
      const lost = [...scenario.outcomes.keys()].filter(isLost)
      return [{ run: 0, choice, variable: cause.variable, time: cause.time, isBaseline, lost }]
    }),
    broken: runs.flatMap(({ broken }, choice) =>
      broken.map(({ name, time }) => ({ name, choice, runs: 1, run: 0, time })),
    ),
  }
}
