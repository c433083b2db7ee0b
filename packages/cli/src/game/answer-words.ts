import { isPure, namesIn, type Game, type GameAnalysis, type GameStudy } from '@erosion/engine'
import { countText } from '../count-text.js'
import { shareText } from '../strategy/number-text.js'

/** What a game comes to, in a sentence: its equilibria, whether they are dominant choices, how sure that is. */
export function answerWords(game: Game, analysis: GameAnalysis, played: GameStudy | undefined): string {
  const { pure, mixed } = analysis
  const [only] = pure
  const all = mixed?.equilibria.length
  if (only === undefined) {
    return all === undefined || all === 0
      ? 'No equilibrium in pure strategies was found.'
      : `No equilibrium is in pure strategies; ${countText(all, 'equilibrium', 'equilibria')} in mixtures.`
  }
  const names = pure.map((profile) => namesIn(game.players, profile).join(' × '))
  if (pure.length > 1)
    return `${pure.length} equilibria in pure strategies: ${names.slice(0, 4).join('; ')}${pure.length > 4 ? ' …' : ''}.`
  const isOnly = mixed?.isComplete === true && mixed.equilibria.every(isPure)
  const kind = isOnly ? 'the only equilibrium' : 'the only equilibrium in pure strategies'
  return `${names[0]} is ${kind}${dominantWords(game, analysis, only)}${doubtWords(only, played)}.`
}

/** Whose choice is better than all others against everything. */
function dominantWords({ players }: Game, { dominated }: GameAnalysis, profile: number): string {
  const names = namesIn(players, profile)
  const dominant = players.filter(({ strategies }, player) => {
    const own = strategies.indexOf(names[player] ?? '')
    return (
      strategies.length > 1 &&
      strategies.every(
        (_, strategy) =>
          strategy === own ||
          dominated.some(
            (one) => one.player === player && one.strategy === strategy && one.by === own && one.isStrict,
          ),
      )
    )
  })
  if (dominant.length === 0) return ''
  if (dominant.length === players.length && players.length > 1) return ", and each side's dominant choice"
  return `, and the dominant choice of ${dominant.map(({ name }) => name).join(' and ')}`
}

function doubtWords(profile: number, played: GameStudy | undefined): string {
  if (!played || played.runs < 2) return ''
  const { futures, weights } = played
  const drawn =
    weights.draws > 0 ? ` and under ${shareText(weights.drawn[profile])} of the weights drawn` : ''
  return `; in ${shareText(futures[profile])} of single futures${drawn}`
}
