import type { Scenario } from '@erosion/engine'

/** The scenario in which every number has its middle value and nothing random happens: its study is a single run. */
export function middleScenario(scenario: Scenario): Scenario {
  return { ...scenario, uncertainties: [], correlations: undefined, noise: [], events: [] }
}
