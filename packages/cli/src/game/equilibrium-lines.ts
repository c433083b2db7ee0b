import {
  isPure,
  namesIn,
  type Equilibrium,
  type Game,
  type GameAnalysis,
  type GameStudy,
} from '@erosion/engine'
import { shareText } from '../strategy/number-text.js'
import { mixText } from './mix-text.js'
import { payoffText } from './payoff-words.js'
import { shorten } from './shorten.js'

/** The equilibria of a game, and whether these are all. */
export function equilibriumLines(
  game: Game,
  { pure, mixed }: GameAnalysis,
  played: GameStudy | undefined,
): readonly string[] {
  if (!mixed) {
    const lines = pure.map((profile) => namesIn(game.players, profile).join(' / '))
    return lines.length > 0 ? shorten(lines) : ['none in pure strategies']
  }
  const lines = mixed.equilibria.map((equilibrium) => {
    const again = played?.mixedSampling.find((one) => one.equilibrium === equilibrium)?.share
    const sure =
      isPure(equilibrium) || again === undefined || again === null
        ? ''
        : `; in ${shareText(again)} of resamples`
    return `${mixesText(game, equilibrium)}; payoffs ${equilibrium.payoffs.map((value, player) => payoffText(value, player, played)).join(', ')}${sure}`
  })
  const notes = [
    mixed.isComplete
      ? mixed.equilibria.length === 1
        ? 'It is the only one.'
        : 'Any other is a mixture of these.'
      : 'There may be more: this game is too large to look at everything. All pure equilibria are here.',
    ...(mixed.isDegenerate
      ? [`The game is degenerate: some mix has more best responses than parts.${groupsText(mixed.subsets)}`]
      : []),
  ]
  return [...shorten(lines.map((line, i) => `${i + 1}. ${line}`)), ...notes]
}

/** Groups of two equilibria and more, of which any mixture is one; one alone is no group. */
function groupsText(subsets: readonly (readonly number[])[] | undefined): string {
  const more = ' Mixtures of some of these are equilibria too, in groups'
  if (!subsets) return `${more} too many to tell.`
  const wide = subsets.filter((group) => group.length > 1)
  if (wide.length === 0) return ''
  return `${more} ${wide.map((group) => `{${group.map((i) => i + 1).join(', ')}}`).join(' ')}.`
}

function mixesText({ players }: Game, { mix }: Equilibrium): string {
  return players.map(({ name, strategies }, i) => `${name}: ${mixText(strategies, mix[i] ?? [])}`).join(' | ')
}
