import { makeSimulator, policyCombinations, type Scenario, type Simulation } from '@erosion/engine'

/**
 * Runs a scenario at its middle values under every choice of policies.
 * @param series to keep
 * @param next is called before each run
 */
export function runAll(
  scenario: Scenario,
  series: readonly string[],
  next: () => void,
): readonly Simulation[] {
  const simulate = makeSimulator(scenario, { series })
  return policyCombinations(scenario).map((choice) => {
    next()
    return simulate(choice)
  })
}
