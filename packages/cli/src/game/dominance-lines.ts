import type { Game, GameAnalysis } from '@erosion/engine'
import { mixText } from './mix-text.js'
import { shorten } from './shorten.js'

/** Which strategies others are never worse than, and what is left without them. */
export function dominanceLines(
  { players }: Game,
  { dominated, dominatedByMixtures, elimination }: GameAnalysis,
): readonly string[] {
  if (dominated.length + dominatedByMixtures.length === 0)
    return ['none, by single strategies or by mixtures']
  const lines = dominated.map(({ player, strategy, by, isStrict }) => {
    const nameOf = (one: number) => players[player]?.strategies[one] ?? ''
    const how = isStrict ? 'is worse than' : 'is never better than'
    return `${players[player]?.name}: ${nameOf(strategy)} ${how} ${nameOf(by)}${isStrict ? ' against everything' : ''}`
  })
  const byMixtures = dominatedByMixtures.map(({ player, strategy, by }) => {
    const { name = '', strategies = [] } = players[player] ?? {}
    return `${name}: ${strategies[strategy]} is worse than the mixture ${mixText(strategies, by)} against everything`
  })
  const left = elimination.left.map((own, player) => {
    const names = own.map((strategy) => players[player]?.strategies[strategy] ?? '')
    return `${players[player]?.name}: ${names.join(', ')}`
  })
  const rounds = elimination.rounds.length
  const after =
    rounds > 1
      ? [
          `After ${rounds} rounds without what another strategy alone is better than, there are left: ${left.join('; ')}.`,
        ]
      : []
  return [...shorten([...lines, ...byMixtures]), ...after]
}
