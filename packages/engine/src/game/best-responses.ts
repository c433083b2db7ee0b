import { positions, withStrategy, type Shape } from './game.js'

/** Payoffs of every player by profile, as numbers whose order counts. */
export type Payoffs = readonly ArrayLike<number>[]

/** The strategies that give a player most when the others do as in a profile; several when they are equal. */
export function bestResponses(
  shape: Shape,
  payoffs: Payoffs,
  profile: number,
  player: number,
): readonly number[] {
  const own = payoffs[player] ?? []
  const gains = positions(shape[player] ?? 0).map(
    (strategy) => own[withStrategy(shape, profile, player, strategy)] ?? NaN,
  )
  const most = gains.reduce((a, b) => Math.max(a, b), -Infinity)
  return gains.flatMap((gain, strategy) => (gain === most ? [strategy] : []))
}
