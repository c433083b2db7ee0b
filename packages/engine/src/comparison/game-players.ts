import type { StudyResults } from '#batch/study-results'
import { positions, profileCount, shapeOf, strategyIn, type GamePlayer } from '#game/game'
import type { Party, PayoffRules } from '#scenario/payoffs'

/** The players whose policies differ in the study; their order is that of its choices. */
export function playersIn({ parties }: PayoffRules, { choices }: StudyResults): readonly GamePlayer[] {
  return Object.keys(choices[0] ?? {}).flatMap((name): GamePlayer[] => {
    const strategies = [...new Set(choices.map((choice) => choice[name] ?? ''))]
    const isPlayer = parties.some((party) => party.name === name && party.isPlayer)
    return strategies.length > 1 && isPlayer ? [{ name, strategies }] : []
  })
}

/**
 * The position of the choice that each profile is.
 * @throws RangeError when the choices are not all combinations of the strategies
 */
export function profileOrder(players: readonly GamePlayer[], { choices }: StudyResults): readonly number[] {
  const shape = shapeOf({ players })
  const order = positions(profileCount(shape)).map((profile) =>
    choices.findIndex((choice) =>
      players.every(
        ({ name, strategies }, player) => choice[name] === strategies[strategyIn(shape, profile, player)],
      ),
    ),
  )
  if (order.includes(-1) || choices.length !== order.length) {
    throw new RangeError('the choices of the study are not all combinations of the policies of its players')
  }
  return order
}

/** Parties, the players of a game first and in its order. */
export function inOrder(parties: readonly Party[], players: readonly GamePlayer[]): readonly Party[] {
  const placeOf = ({ name, isPlayer }: Party) => {
    const place = isPlayer ? players.findIndex((player) => player.name === name) : -1
    return place < 0 ? players.length : place
  }
  return [...parties].sort((a, b) => placeOf(a) - placeOf(b))
}
