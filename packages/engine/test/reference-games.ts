import { readFileSync } from 'node:fs'
import { fraction } from '#game/fraction'
import type { Game } from '#game/game'

/** A game of fixtures/games.json. */
export interface ReferenceGame {
  readonly name: string
  readonly A: readonly (readonly number[])[]
  readonly B: readonly (readonly number[])[]
  readonly degenerate: boolean
  readonly extreme_equilibria: readonly {
    readonly x: readonly string[]
    readonly y: readonly string[]
    readonly payoffs: readonly string[]
    readonly x_double: readonly number[]
    readonly y_double: readonly number[]
  }[]
  readonly maximal_nash_subsets: readonly (readonly number[])[]
}

const file = new URL('../../../fixtures/games.json', import.meta.url)

/** Twelve games with all their extreme equilibria. */
export const referenceGames = (JSON.parse(readFileSync(file, 'utf8')) as { games: ReferenceGame[] }).games

/** A game of two players in whole numbers; strategies are called r0, r1, … and c0, c1, …. */
export function gameOf(A: readonly (readonly number[])[], B: readonly (readonly number[])[]): Game {
  const names = (letter: string, count: number) => Array.from({ length: count }, (_, i) => `${letter}${i}`)
  return {
    title: '',
    players: [
      { name: 'row', strategies: names('r', A.length) },
      { name: 'column', strategies: names('c', A[0]?.length ?? 0) },
    ],
    payoffs: [A, B].map((matrix) => matrix.flat().map((value) => fraction(BigInt(value)))),
  }
}
