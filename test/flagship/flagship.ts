import { readFileSync } from 'node:fs'
import { readScenario, renderIssues, simulate, wasm, type PolicyChoice, type Scenario } from '@erosion/engine'

const folder = new URL('../../scenarios/', import.meta.url)

const load = (path: string): string => readFileSync(new URL(path, folder), 'utf8')

/** A scenario that changes the flagship, given as YAML; all of its sections may be changed. */
export function flagshipWith(changes: string, base = 'central-asia-2025.yaml'): Scenario {
  const text = `extends: ./${base}\n${changes}`
  const { scenario, issues, texts } = readScenario(text, { path: 'test.yaml', load })
  if (!scenario) throw new Error(renderIssues(issues, texts))
  return scenario
}

/** Half-year steps of RK4 and no outcomes: exact enough for laws, and quick. */
export const QUICK =
  'time: { step: 1/2, save: 1/2 }\noutcomes: null\nheadline: null\nexpectations: null\ngame: null\n'

/** The series of one run by name, for laws about single numbers. */
export function seriesOf(
  scenario: Scenario,
  policies: PolicyChoice,
  names: readonly string[],
): ReadonlyMap<string, Float64Array> {
  const run = simulate(scenario, { policies, series: names, compile: wasm })
  if (run.status.kind !== 'ok') throw new Error(`the run left the numbers in ${run.status.variable}`)
  return run.series
}

/** The last number of a series. */
export function last(series: ReadonlyMap<string, Float64Array>, name: string): number {
  return series.get(name)?.at(-1) ?? NaN
}

/** The elements of a dimension of the flagship. */
export function elements(scenario: Scenario, dimension: string): readonly string[] {
  return scenario.model.dimensions.get(dimension)?.elements ?? []
}
