import type { Issue, Scenario } from '@erosion/engine'
import { unknownName } from '../unknown-name.js'

/**
 * An issue for every player and every policy that was asked for and that the scenario does not have.
 * @param option that asks for them
 */
export function checkPolicies(
  { players }: Scenario,
  policies: ReadonlyMap<string, string>,
  option = '--policy',
): readonly Issue[] {
  return [...policies].flatMap(([playerName, policyName]) => {
    const player = players.find(({ name }) => name === playerName)
    if (!player) {
      return unknown(
        'unknown-player',
        `${playerName} is not a player`,
        [option, playerName],
        playerName,
        players,
      )
    }
    if (player.policies.some(({ name }) => name === policyName)) return []
    const message = `${policyName} is not a policy of ${playerName}`
    return unknown('unknown-policy', message, [option, playerName], policyName, player.policies)
  })
}

function unknown(
  code: 'unknown-player' | 'unknown-policy',
  message: string,
  path: readonly string[],
  found: string,
  known: readonly { readonly name: string }[],
): readonly Issue[] {
  const names = known.map(({ name }) => name)
  const expected = names.length > 0 ? names.join(', ') : 'none, since the scenario has none'
  return [unknownName(found, names, { code, message, path, found, expected })]
}
