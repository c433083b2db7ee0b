import type { Payoffs } from './best-responses.js'
import { positions, profileCount, strategyIn, strideOf, type Shape } from './game.js'

/**
 * The profiles in which no player gains by doing something else alone.
 * @param payoffs one that is no number makes every profile it is compared with no equilibrium
 */
export function pureEquilibria(shape: Shape, payoffs: Payoffs): readonly number[] {
  return positions(profileCount(shape)).filter((profile) =>
    payoffs.every((own, player) => isBestResponse(shape, own, profile, player)),
  )
}

/** Whether a player has nothing better to do against what the others do in a profile. */
export function isBestResponse(
  shape: Shape,
  payoffs: ArrayLike<number>,
  profile: number,
  player: number,
): boolean {
  const stride = strideOf(shape, player)
  const first = profile - strategyIn(shape, profile, player) * stride
  const own = payoffs[profile] ?? NaN
  for (let strategy = 0; strategy < (shape[player] ?? 0); strategy++) {
    if (!(own >= (payoffs[first + strategy * stride] ?? NaN))) return false
  }
  return true
}
