import { inputsOf, type PolicyChoice } from '@erosion/engine'
import type { Results } from '../results/read-results.js'
import type { Side } from './side.js'

/** A folder of results as a side of a comparison: medians and means of every outcome, and how many runs failed. */
export function resultsSide({ scenario, summary }: Results): Side {
  const measures = summary.outcomes.flatMap(({ name, unit, rows }) => [
    ...rows.map((row) => ({ ...row, name: `${name}, median`, unit, value: row.median })),
    ...rows.map((row) => ({ ...row, name: `${name}, mean`, unit, value: row.mean })),
  ])
  const choices = new Map<string, PolicyChoice>()
  for (const { policies } of measures) choices.set(JSON.stringify(policies), policies)
  const valuesOf = (key: string) =>
    measures
      .filter(({ policies }) => JSON.stringify(policies) === key)
      .map(({ name, value }) => [name, value] as const)
  return {
    inputs: inputsOf(scenario),
    units: new Map(measures.map(({ name, unit }) => [name, unit])),
    runCount: 0,
    run: () => ({
      runs: [...choices].map(([key, policies]) => ({ policies, outcomes: new Map(valuesOf(key)) })),
      complaints: complaintsOf(summary),
    }),
  }
}

function complaintsOf({ failed, study }: Results['summary']): readonly string[] {
  return [
    ...(failed.total > 0 ? [`${failed.total} runs have no outcomes`] : []),
    ...(study.complete ? [] : [`only ${study.finished} of ${study.planned} futures are finished`]),
  ]
}
