import type { Payoffs } from './best-responses.js'
import { positions, profileCount, strategyIn, type Shape } from './game.js'
import { isBestResponse } from './pure-equilibria.js'

/** What a player gets who commits itself first, to one strategy, and lets the others answer. */
export interface Leadership {
  readonly leader: number
  /** When answers that are equally good for the others are those that the leader likes best, and least. */
  readonly optimistic: Commitment | undefined
  readonly pessimistic: Commitment | undefined
}

/** A strategy to commit to, and what comes of it. */
export interface Commitment {
  readonly strategy: number
  readonly profile: number
}

/**
 * The best commitment of one player. One follower answers with a best response; several answer each other, with an
 * equilibrium in pure strategies among them. A strategy without an answer is passed over.
 * Source: von Stackelberg 1934; Breton, Alj and Haurie 1988 for the two readings of ties.
 */
export function stackelberg(shape: Shape, payoffs: Payoffs, leader: number): Leadership {
  const own = payoffs[leader] ?? []
  const answers = positions(profileCount(shape)).filter((profile) =>
    shape.every(
      (_, player) => player === leader || isBestResponse(shape, payoffs[player] ?? [], profile, player),
    ),
  )
  const best = (profiles: readonly number[], sign: number) =>
    profiles.reduce<number | undefined>(
      (found, profile) =>
        found === undefined || sign * (own[profile] ?? NaN) > sign * (own[found] ?? NaN) ? profile : found,
      undefined,
    )
  const commit = (sign: number): Commitment | undefined => {
    const ends = positions(shape[leader] ?? 0).flatMap(
      (strategy) =>
        best(
          answers.filter((one) => strategyIn(shape, one, leader) === strategy),
          sign,
        ) ?? [],
    )
    const profile = best(ends, 1)
    return profile === undefined ? undefined : { strategy: strategyIn(shape, profile, leader), profile }
  }
  return { leader, optimistic: commit(1), pessimistic: commit(-1) }
}
