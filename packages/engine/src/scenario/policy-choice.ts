import { nearestName } from '#core/nearest-name'
import type { LeverRule } from '#levers/lever-rule'
import type { LeverSetting, Player, Policy, Scenario } from './scenario.js'

/** The policy that each player plays in a run, by player. */
export type PolicyChoice = Readonly<Record<string, string>>

/**
 * Every combination of policies, the last player's changing fastest.
 * A player plays what `fixed` says, else its default, else each of its policies in turn.
 */
export function policyCombinations(scenario: Scenario, fixed: PolicyChoice = {}): readonly PolicyChoice[] {
  let combinations: PolicyChoice[] = [{}]
  for (const { player, names } of playable(scenario, fixed)) {
    combinations = combinations.flatMap((choice) => names.map((policy) => ({ ...choice, [player]: policy })))
  }
  return combinations
}

/** How many combinations of policies there are; they need not be made to be counted. */
export function countCombinations(scenario: Scenario, fixed: PolicyChoice = {}): number {
  return playable(scenario, fixed).reduce((product, { names }) => product * names.length, 1)
}

/**
 * So many combinations of policies, evenly spread over all of them, each at most once.
 * The others are not made, however many there are.
 */
export function someCombinations(scenario: Scenario, most: number): readonly PolicyChoice[] {
  const players = playable(scenario, {})
  // Beyond this the places are no longer whole numbers.
  const count = Math.min(countCombinations(scenario), Number.MAX_SAFE_INTEGER)
  const wanted = Math.min(most, count)
  return Array.from({ length: wanted }, (_, i) => {
    let place = Math.ceil((i * count) / wanted)
    const choice: [string, string][] = []
    for (const { player, names } of [...players].reverse()) {
      choice.unshift([player, names[place % names.length] ?? ''])
      place = Math.floor(place / names.length)
    }
    return Object.fromEntries(choice)
  })
}

/** The policies that each player who has any may play in a combination. */
function playable(
  { players }: Scenario,
  fixed: PolicyChoice,
): readonly { readonly player: string; readonly names: readonly string[] }[] {
  return players.flatMap((player) => {
    const held = fixed[player.name] ?? player.default
    const names = held === undefined ? player.policies.map(({ name }) => name) : [held]
    return names.length === 0 ? [] : [{ player: player.name, names }]
  })
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
 * The lever settings of a choice of policies, without levers that have rules.
 * @throws RangeError when a player or a policy is not one of the scenario's
 */
export function settingsOf(scenario: Scenario, choice: PolicyChoice): readonly LeverSetting[] {
  return policiesOf(scenario, choice).flatMap(({ settings }) => settings)
}

/**
 * A choice names players and their policies, branchings of the tree and their branches, and nothing else.
 * @throws RangeError for the first name that the scenario does not have
 */
export function checkChoice(scenario: Scenario, choice: PolicyChoice): void {
  const { players, tree } = scenario
  for (const [name, taken] of Object.entries(choice)) {
    const branching = tree.find((one) => one.name === name)
    if (branching) {
      if (branching.branches.some((branch) => branch.name === taken)) continue
      throw new RangeError(`${taken} is not a branch of ${name}`)
    }
    const player = findPlayer(players, name)
    if (!player.policies.some((policy) => policy.name === taken)) throw noSuchPolicy(player, taken)
  }
}

/**
 * The policies of a choice, those that players hold by default included.
 * @throws RangeError when a player or a policy is not one of the scenario's
 */
export function policiesOf({ players }: Scenario, choice: PolicyChoice): readonly Policy[] {
  for (const name of Object.keys(choice)) findPlayer(players, name)
  return players.flatMap((player) => {
    const name = choice[player.name] ?? player.default
    if (name === undefined) return []
    return [findPolicy(player, name)]
  })
}

/** The levers with rules of every policy. */
export function rulesOf({ players }: Pick<Scenario, 'players'>): readonly LeverRule[] {
  return players.flatMap(({ policies }) => policies.flatMap(({ rules }) => rules))
}

/**
 * A player by name.
 * @throws RangeError that names the nearest there is
 */
export function findPlayer(players: readonly Player[], name: string): Player {
  const player = players.find((candidate) => candidate.name === name)
  if (!player) throw noSuchName(`${name} is not a player of the scenario`, name, players)
  return player
}

/**
 * A policy of a player by name.
 * @throws RangeError that names the nearest there is
 */
export function findPolicy(player: Player, name: string): Policy {
  const policy = player.policies.find((candidate) => candidate.name === name)
  if (!policy) throw noSuchPolicy(player, name)
  return policy
}

const noSuchPolicy = ({ name, policies }: Player, found: string): RangeError =>
  noSuchName(`${found} is not a policy of ${name}`, found, policies)

function noSuchName(message: string, found: string, known: readonly { readonly name: string }[]): RangeError {
  const names = known.map(({ name }) => name)
  const nearest = nearestName(found, names)
  const words = nearest === undefined ? `there are ${names.join(', ') || 'none'}` : `nearest: ${nearest}`
  return new RangeError(`${message}; ${words}`)
}
