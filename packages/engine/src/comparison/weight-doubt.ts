import { profileCount, shapeOf, type Game } from '#game/game'
import { pureEquilibria } from '#game/pure-equilibria'
import { openStream } from '#random/stream'
import { lawOf } from '#sample/distributions'
import type { PayoffRules, Weight } from '#scenario/payoffs'
import type { PayoffTable } from './payoff-table.js'

/** What other weights make of the equilibria in pure strategies. */
export interface WeightSensitivity {
  /** Each weight at either end of its range, the others in the middle. */
  readonly ends: readonly {
    readonly weight: Weight
    readonly low: readonly number[]
    readonly high: readonly number[]
  }[]
  /** By profile: the share of weights, drawn together from triangular distributions, under which it is an equilibrium. */
  readonly drawn: readonly number[]
  readonly draws: number
}

/**
 * Under which weights each profile is an equilibrium of mean payoffs.
 * @param tableAt payoffs for any values of the weights
 * @param draws how often the weights are drawn
 */
export function weightDoubt(
  game: Game,
  { weights }: PayoffRules,
  tableAt: (weights: readonly number[]) => PayoffTable,
  draws: number,
  seed: string,
): WeightSensitivity {
  const shape = shapeOf(game)
  const equilibriaAt = (values: readonly number[]) => {
    const table = tableAt(values)
    const means = table.values
      .slice(0, shape.length)
      .map((player) => player.map((profile) => profile.reduce((a, b) => a + b, 0) / table.runs))
    return pureEquilibria(shape, means)
  }
  const middle = weights.map(({ mid }) => mid)
  const ranged = weights.filter(({ low, high }) => low < high)
  const ends = ranged.map((weight) => {
    const at = (value: number) => equilibriaAt(middle.with(weights.indexOf(weight), value))
    return { weight, low: at(weight.low), high: at(weight.high) }
  })
  const count = ranged.length > 0 ? draws : 0
  const found = new Float64Array(profileCount(shape))
  const laws = weights.map(({ name, low, mid, high }) => {
    const stream = openStream(seed, `weight ${name}`)
    const law = low < high ? lawOf({ distribution: 'triangular', params: { low, mid, high } }) : undefined
    return (draw: number) => law?.quantile(stream.uniform(draw, 0, 0)) ?? mid
  })
  for (let draw = 0; draw < count; draw++) {
    for (const profile of equilibriaAt(laws.map((law) => law(draw))))
      found[profile] = (found[profile] ?? 0) + 1
  }
  return { ends, drawn: [...found].map((times) => times / Math.max(1, count)), draws: count }
}
