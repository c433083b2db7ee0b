import { profileCount, shapeOf, type Game } from '#game/game'
import { pureEquilibria } from '#game/pure-equilibria'
import type { GameStudy } from './game-study.js'
import type { PayoffTable } from './payoff-table.js'

/** In how many single futures, were they known beforehand, each profile is an equilibrium. */
export function futureDoubt(
  game: Game,
  { runs, values }: PayoffTable,
): Pick<GameStudy, 'futures' | 'futuresWithout'> {
  const shape = shapeOf(game)
  const found = new Float64Array(profileCount(shape))
  let without = 0
  for (let run = 0; run < runs; run++) {
    const own = values.slice(0, shape.length).map((player) => player.map((profile) => profile[run] ?? NaN))
    const equilibria = pureEquilibria(shape, own)
    if (equilibria.length === 0) without++
    for (const profile of equilibria) found[profile] = (found[profile] ?? 0) + 1
  }
  return { futures: [...found].map((times) => times / runs), futuresWithout: without / runs }
}
