import {
  compareFractions,
  namesIn,
  type Fraction,
  type Game,
  type GameAnalysis,
  type GameStudy,
  type MixedCommitment,
} from '@erosion/engine'
import { mixText } from './mix-text.js'
import { payoffText } from './payoff-words.js'

/** What each player would commit itself to, if it went first. */
export function leadershipLines(
  game: Game,
  { leaderships, mixedCommitments }: GameAnalysis,
  played?: GameStudy,
): readonly string[] {
  if (leaderships.length === 0) return ['nobody else plays']
  const textOf = (profile: number | undefined) =>
    profile === undefined ? 'no commitment has an answer' : namesIn(game.players, profile).join(' / ')
  return leaderships.flatMap(({ leader, optimistic, pessimistic }) => {
    const name = game.players[leader]?.name ?? ''
    const payoff = optimistic && game.payoffs[leader]?.[optimistic.profile]
    const gain = payoff ? ` (gets ${payoffText(payoff, leader, played)})` : ''
    const mixed = mixtureLine(game, leader, payoff, mixedCommitments[leader], played)
    if (optimistic?.profile === pessimistic?.profile)
      return [`${name}: ${textOf(optimistic?.profile)}${gain}`, ...mixed]
    const line = `${name}: ${textOf(optimistic?.profile)}${gain} when ties go its way, else ${textOf(pessimistic?.profile)}`
    return [line, ...mixed]
  })
}

/** The best mixture, where it gives more than the best single strategy. */
function mixtureLine(
  { players }: Game,
  leader: number,
  alone: Fraction | undefined,
  mixed: MixedCommitment | undefined,
  played: GameStudy | undefined,
): readonly string[] {
  if (!mixed || (alone && compareFractions(mixed.payoff, alone) <= 0)) return []
  const { name = '', strategies = [] } = players[leader] ?? {}
  const answer = players[1 - leader]?.strategies[mixed.answer] ?? ''
  return [
    `${name}, by a mixture: ${mixText(strategies, mixed.mix)} / ${answer} (expects ${payoffText(mixed.payoff, leader, played)} when ties go its way)`,
  ]
}
