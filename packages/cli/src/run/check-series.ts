import { makeSimulator, ScenarioError, type Issue, type Scenario } from '@erosion/engine'

/** An issue for every series that was asked for and that the model does not have. */
export function checkSeries(scenario: Scenario, series: readonly string[]): readonly Issue[] {
  try {
    makeSimulator(scenario, { series })
    return []
  } catch (error) {
    if (error instanceof ScenarioError) return error.issues
    throw error
  }
}
