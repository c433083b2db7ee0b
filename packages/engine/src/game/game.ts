import type { Issue } from '#core/issue'
import type { Fraction } from './fraction.js'

/** A player of a game, and what it can do. */
export interface GamePlayer {
  readonly name: string
  /** At least one, each named once. */
  readonly strategies: readonly string[]
}

/** A game in normal form. Profiles, one strategy a player, are numbered with the last player's changing fastest. */
export interface Game {
  readonly title: string
  readonly players: readonly GamePlayer[]
  /** By player, then by profile: what the player gets; more is better. */
  readonly payoffs: readonly (readonly Fraction[])[]
}

/** A game that has been read from text, or the issues that prevent it, each with its place. */
export interface ReadGame {
  readonly game: Game | undefined
  readonly issues: readonly Issue[]
}

/** How many strategies each player has. */
export type Shape = readonly number[]

/** The shape of a game. */
export function shapeOf({ players }: Pick<Game, 'players'>): Shape {
  return players.map(({ strategies }) => strategies.length)
}

/** How many profiles there are. */
export function profileCount(shape: Shape): number {
  return shape.reduce((product, count) => product * count, 1)
}

/** How far apart profiles lie that differ by one in the strategy of a player. */
export function strideOf(shape: Shape, player: number): number {
  return profileCount(shape.slice(player + 1))
}

/** The strategy of a player in a profile. */
export function strategyIn(shape: Shape, profile: number, player: number): number {
  return Math.floor(profile / strideOf(shape, player)) % (shape[player] ?? 1)
}

/** A profile in which one player plays something else. */
export function withStrategy(shape: Shape, profile: number, player: number, strategy: number): number {
  return profile + (strategy - strategyIn(shape, profile, player)) * strideOf(shape, player)
}

/** The strategies of a profile by name. */
export function namesIn(players: readonly GamePlayer[], profile: number): readonly string[] {
  const shape = shapeOf({ players })
  return players.map(({ strategies }, player) => strategies[strategyIn(shape, profile, player)] ?? '')
}

/** The positions 0 to count - 1. */
export function positions(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => i)
}
