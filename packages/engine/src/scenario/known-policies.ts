import { nearestName } from '#core/nearest-name'
import type { Model } from '#model/model'
import { playersOf } from '#model/read-owners'
import { follow, type Located } from '#source/located'

/** Which players there are, and which policies they have, readable or not. */
export interface KnownPolicies {
  /** Owners of levers. */
  readonly players: readonly string[]
  readonly policiesOf: (player: string) => readonly string[]
  /** Whether a player has a policy; when that cannot be told for a mistake made elsewhere, it does. */
  readonly exists: (player: string, policy: string) => boolean
}

/**
 * The policies of a scenario as it was written.
 * @param spoilt names that could not be read
 */
export function knownPolicies(root: Located, model: Model, spoilt: ReadonlySet<string>): KnownPolicies {
  const players = playersOf(model)
  const section = follow(root, ['policies'])
  const namesIn = (player: string): readonly string[] | undefined => {
    const own = follow(section, [player])
    if (own === undefined) return []
    return own.kind === 'mapping' ? [...own.entries.keys()] : undefined
  }
  const misspelt = (player: string): readonly string[] =>
    section?.kind === 'mapping'
      ? [...section.entries.keys()].filter(
          (other) => !players.includes(other) && nearestName(other, players) === player,
        )
      : []
  return {
    players,
    policiesOf: (player) => namesIn(player) ?? [],
    exists: (player, policy) => {
      if ((section && section.kind !== 'mapping') || spoilt.has(policy)) return true
      return [player, ...misspelt(player)].some((name) => namesIn(name)?.includes(policy) ?? true)
    },
  }
}
