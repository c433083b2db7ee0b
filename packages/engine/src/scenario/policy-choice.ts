import type { LeverSetting, Player, Scenario } from './scenario.js'

/** The policy that each player plays in a run, by player. */
export type PolicyChoice = Readonly<Record<string, string>>

/**
 * Every combination of policies, the last player's changing fastest.
 * A player plays what `fixed` says, else its default, else each of its policies in turn.
 */
export function policyCombinations({ players }: Scenario, fixed: PolicyChoice = {}): readonly PolicyChoice[] {
  let combinations: PolicyChoice[] = [{}]
  for (const player of players) {
    const held = fixed[player.name] ?? player.default
    const names = held === undefined ? player.policies.map(({ name }) => name) : [held]
    if (names.length === 0) continue
    combinations = combinations.flatMap((choice) =>
      names.map((policy) => ({ ...choice, [player.name]: policy })),
    )
  }
  return combinations
}

/** A choice with the default of every player that it leaves out, in the order of the players. */
export function wholeChoice({ players }: Scenario, choice: PolicyChoice): PolicyChoice {
  const held = players.flatMap((player): (readonly [string, string])[] => {
    const policy = choice[player.name] ?? player.default
    return policy === undefined ? [] : [[player.name, policy]]
  })
  return { ...Object.fromEntries(held), ...choice }
}

/**
 * The lever settings of a choice of policies.
 * @throws RangeError when a player or a policy is not one of the scenario's
 */
export function settingsOf({ players }: Scenario, choice: PolicyChoice): readonly LeverSetting[] {
  for (const name of Object.keys(choice)) findPlayer(players, name)
  return players.flatMap((player) => {
    const name = choice[player.name] ?? player.default
    if (name === undefined) return []
    const policy = player.policies.find((candidate) => candidate.name === name)
    if (!policy) throw new RangeError(`${name} is not a policy of ${player.name}`)
    return policy.settings
  })
}

function findPlayer(players: readonly Player[], name: string): Player {
  const player = players.find((candidate) => candidate.name === name)
  if (!player) throw new RangeError(`${name} is not a player of the scenario`)
  return player
}
