import { printFraction, toNumber, type Fraction, type GamePlayer } from '@erosion/engine'

/** A mixture of a player's strategies: `watch 2/3 + restoration 1/3`, or the name of the only one. */
export function mixText(strategies: GamePlayer['strategies'], mix: readonly Fraction[]): string {
  const parts = strategies.flatMap((strategy, i) => {
    const share = mix[i]
    if (!share || share.over === 0n) return []
    return [share.under === 1n ? strategy : `${strategy} ${partText(share)}`]
  })
  return parts.join(' + ')
}

/** A short fraction as it is, a long one as a percentage. */
function partText(share: Fraction): string {
  return share.under < 1000n ? printFraction(share) : `${(toNumber(share) * 100).toFixed(1)} %`
}

/** A payoff: a short fraction as it is, a long one as a number. */
export function valueText(value: Fraction): string {
  return value.under < 1000n ? printFraction(value) : `${Number(toNumber(value).toPrecision(5))}`
}
