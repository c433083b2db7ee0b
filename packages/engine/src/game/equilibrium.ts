import { fraction, type Fraction } from './fraction.js'
import type { Game } from './game.js'

/** An equilibrium of a game of two players: how likely each strategy is played, and what comes of it, without rounding. */
export interface Equilibrium {
  /** By player, then by strategy; the parts of each player sum to 1. */
  readonly mix: readonly (readonly Fraction[])[]
  /** By player. */
  readonly payoffs: readonly Fraction[]
}

/**
 * The equilibrium of two mixed strategies, after making sure of it: no strategy of either player gives more than those
 * that it plays.
 * @param first, second shares of the strategies, in whole numbers of 0 or more, of which the share is that of their sum
 * @returns undefined when one of the players gains by doing something else
 */
export function checkedEquilibrium(
  { payoffs }: Game,
  first: readonly bigint[],
  second: readonly bigint[],
): Equilibrium | undefined {
  const [own = [], other = []] = payoffs
  const at = (matrix: readonly Fraction[], i: number, j: number) => matrix[i * second.length + j] ?? ZERO
  const ofFirst = first.map((_, i) => mixed(second, (j) => at(own, i, j)))
  const ofSecond = second.map((_, j) => mixed(first, (i) => at(other, i, j)))
  const values = [bestPlayed(ofFirst, first), bestPlayed(ofSecond, second)]
  if (values.some((value) => value === undefined)) return undefined
  return {
    mix: [sharesOf(first), sharesOf(second)],
    payoffs: values.map((value) => value ?? ZERO),
  }
}

const ZERO = fraction(0n)

/** What is expected of payoffs that come with some shares. */
function mixed(shares: readonly bigint[], payoff: (strategy: number) => Fraction): Fraction {
  const total = shares.reduce((sum, share) => sum + share, 0n)
  return shares.reduce<Fraction>((sum, share, strategy) => {
    if (share === 0n) return sum
    const { over, under } = payoff(strategy)
    return fraction(sum.over * under * total + share * over * sum.under, sum.under * under * total)
  }, ZERO)
}

/** What every strategy that is played gives, when none gives more; undefined otherwise. */
function bestPlayed(gains: readonly Fraction[], shares: readonly bigint[]): Fraction | undefined {
  const value = gains.find((_, strategy) => (shares[strategy] ?? 0n) > 0n)
  if (!value) return undefined
  const isBest = gains.every((gain, strategy) => {
    const difference = gain.over * value.under - value.over * gain.under
    return (shares[strategy] ?? 0n) > 0n ? difference === 0n : difference <= 0n
  })
  return isBest ? value : undefined
}

function sharesOf(shares: readonly bigint[]): readonly Fraction[] {
  const total = shares.reduce((sum, share) => sum + share, 0n)
  return shares.map((share) => fraction(share, total))
}

/** Whether each player plays one strategy alone. */
export function isPure({ mix }: Pick<Equilibrium, 'mix'>): boolean {
  return mix.every((shares) => shares.filter(({ over }) => over > 0n).length === 1)
}
