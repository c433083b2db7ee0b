import type { Payoffs } from './best-responses.js'
import { positions, profileCount, strategyIn, withStrategy, type Shape } from './game.js'

/** A strategy that another one of the same player is never worse than. */
export interface Dominated {
  readonly player: number
  readonly strategy: number
  /** The first strategy that dominates it. */
  readonly by: number
  /** Better against everything that the others may do; else never worse and better at least once. */
  readonly isStrict: boolean
}

/** What is left when strictly dominated strategies go, round after round: the order does not matter. */
export interface Elimination {
  readonly rounds: readonly (readonly Dominated[])[]
  /** By player: the strategies that survive. */
  readonly left: readonly (readonly number[])[]
}

/**
 * Strategies that another pure strategy dominates, given what is left for each player.
 * @param left by player, the strategies that are looked at; all unless said
 */
export function dominatedStrategies(
  shape: Shape,
  payoffs: Payoffs,
  left: readonly (readonly number[])[] = shape.map(positions),
): readonly Dominated[] {
  const profiles = positions(profileCount(shape))
  return left.flatMap((own, player) => {
    const against = profiles.filter((profile) =>
      left.every((kept, other) => {
        const strategy = strategyIn(shape, profile, other)
        return other === player ? strategy === own[0] : kept.includes(strategy)
      }),
    )
    return own.flatMap((strategy): Dominated[] => {
      const found = own
        .filter((by) => by !== strategy)
        .map((by) => ({ by, kind: compareStrategies(shape, payoffs, against, player, strategy, by) }))
      const best = found.find(({ kind }) => kind === 'strict') ?? found.find(({ kind }) => kind === 'weak')
      return best ? [{ player, strategy, by: best.by, isStrict: best.kind === 'strict' }] : []
    })
  })
}

function compareStrategies(
  shape: Shape,
  payoffs: Payoffs,
  against: readonly number[],
  player: number,
  strategy: number,
  by: number,
): 'strict' | 'weak' | 'none' {
  const at = (profile: number, played: number) =>
    payoffs[player]?.[withStrategy(shape, profile, player, played)] ?? NaN
  const gains = against.map((profile) => at(profile, by) - at(profile, strategy))
  if (gains.every((gain) => gain > 0)) return 'strict'
  return gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0) ? 'weak' : 'none'
}

/** Takes away strictly dominated strategies until there are none. Every equilibrium survives. */
export function eliminateDominated(shape: Shape, payoffs: Payoffs): Elimination {
  const rounds: (readonly Dominated[])[] = []
  let left: readonly (readonly number[])[] = shape.map(positions)
  for (;;) {
    const gone = dominatedStrategies(shape, payoffs, left).filter(({ isStrict }) => isStrict)
    if (gone.length === 0) return { rounds, left }
    rounds.push(gone)
    left = left.map((own, player) =>
      own.filter((strategy) => !gone.some((one) => one.player === player && one.strategy === strategy)),
    )
  }
}
