import { policyCombinations, type PolicyChoice, type Scenario } from '@erosion/engine'
import { Stop } from '../stop.js'

/** The most combinations of policies that one command runs. */
const MOST_RUNS = 10_000

/**
 * The runs to make: every combination of the policies that are left open.
 * @throws Stop when there are too many to wait for
 */
export function chooseRuns(
  scenario: Scenario,
  policies: ReadonlyMap<string, string>,
): readonly PolicyChoice[] {
  const open = scenario.players.filter((player) => !policies.has(player.name) && player.default === undefined)
  const count = open.reduce((product, player) => product * Math.max(1, player.policies.length), 1)
  if (count > MOST_RUNS) {
    const names = open.map(({ name }) => name).join(', ')
    throw new Stop(`${count} combinations of policies are too many. Hold some of them by --policy: ${names}.`)
  }
  return policyCombinations(scenario, Object.fromEntries(policies))
}
