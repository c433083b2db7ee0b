import { namesIn, printFraction, type Game, type GameAnalysis, type GameStudy } from '@erosion/engine'
import { countText } from '../count-text.js'
import { oneLine } from '../run/output/one-line.js'
import { intervalTexts, shareText } from '../strategy/number-text.js'
import { studyLines } from '../strategy/study-lines.js'
import { tableLines } from '../strategy/table-lines.js'
import { wrapWords } from '../study/output/wrap-words.js'
import { singleFutureWords } from '../strategy/single-future.js'
import { answerWords } from './answer-words.js'
import { formulaLines } from './payoff-words.js'
import { dominanceLines } from './dominance-lines.js'
import { equilibriumLines } from './equilibrium-lines.js'
import { leadershipLines } from './leadership-lines.js'
import type { PlayedGame } from './played-game.js'
import { shorten } from './shorten.js'

/** Width of words that no terminal shows. */
const WORDS = 80

/** More profiles are not listed one by one. */
const MOST_PROFILES = 60

/** A game for people: payoffs, then what follows from them, then how sure that is. */
export function* gameText(
  { game, analysis, study }: PlayedGame,
  columns: number | undefined,
): Generator<string> {
  const words = Math.min(columns ?? WORDS, WORDS)
  if (study) yield* studyLines(study.scenario, study.results)
  else yield oneLine(`${game.title || 'A game'}: ${game.players.map(sizeOf).join(' × ')}`)
  yield ''
  yield* wrapWords(oneLine(answerWords(game, analysis, study?.played)), words)
  yield ''
  yield* payoffLines(game, analysis, study?.played, columns)
  const sections = sectionsOf({ game, analysis, study })
  for (const [heading = '', ...lines] of sections) {
    yield ''
    yield heading
    for (const line of lines) yield* wrapWords(line, words).map((part) => `  ${part}`)
  }
  if (!study) return
  yield ''
  for (const note of notesOf(study.played)) yield* wrapWords(note, words)
}

/** What follows from the payoffs, each part with its heading. */
function sectionsOf({ game, analysis, study }: PlayedGame): readonly (readonly string[])[] {
  return [
    ...(study ? [['Payoffs', ...formulaLines(study.scenario)]] : []),
    ['Dominated strategies', ...dominanceLines(game, analysis)],
    ['Equilibria', ...equilibriumLines(game, analysis, study?.played)],
    ['Committing first', ...leadershipLines(game, analysis, study?.played)],
    ['Best responses that never come to rest', ...cycleLines(game, analysis)],
    ...(study ? [['Weights', ...weightLines(game, study.played)]] : []),
  ]
}

const sizeOf = ({ name, strategies }: Game['players'][number]) => `${name} (${strategies.length})`

function* payoffLines(
  game: Game,
  { pure }: GameAnalysis,
  played: GameStudy | undefined,
  columns: number | undefined,
): Generator<string> {
  const profiles = (game.payoffs[0] ?? []).map((_, profile) => profile)
  if (profiles.length > MOST_PROFILES) {
    yield `${profiles.length} profiles; --format csv lists them.`
    return
  }
  const names = profiles.map((profile) => oneLine(namesIn(game.players, profile).join(' / ')))
  const parties = played
    ? played.parties.flatMap(({ name, unitText }, party) => {
        const texts = intervalTexts(played.payoffs[party] ?? [])
        const unit = unitText === '1' ? '' : ` (${unitText})`
        return [
          { heading: `${name}${unit}`, cells: texts.map(({ value }) => value) },
          { heading: '95 % interval', cells: texts.map(({ interval }) => interval) },
        ]
      })
    : game.players.map(({ name }, player) => ({
        heading: name,
        cells: (game.payoffs[player] ?? []).map(printFraction),
      }))
  const doubts = played
    ? [
        ...(played.runs > 1
          ? [
              { heading: 'resamples', cells: played.sampling.map(shareText) },
              { heading: 'futures', cells: played.futures.map(shareText) },
            ]
          : []),
        ...(played.weights.draws > 0
          ? [{ heading: 'weights', cells: played.weights.drawn.map(shareText) }]
          : []),
      ]
    : []
  const marks = {
    heading: 'equilibrium',
    cells: profiles.map((profile) => (pure.includes(profile) ? '●' : '')),
  }
  yield* tableLines(
    game.players.map(({ name }) => name).join(' / '),
    names,
    [...parties, marks, ...doubts],
    columns,
  )
}

function cycleLines(game: Game, { cycles }: GameAnalysis): readonly string[] {
  if (!cycles) return ['not sought: the game is too large']
  if (cycles.length === 0) return ['none: every sequence of best responses ends in an equilibrium']
  return shorten(
    cycles.map((cycle) => {
      const names = cycle.map((profile) => namesIn(game.players, profile).join(' / '))
      return names.length > 8
        ? `a round of ${names.length} profiles from ${names[0]}`
        : [...names, names[0]].join(' → ')
    }),
  )
}

function weightLines({ players }: Game, { weights }: GameStudy): readonly string[] {
  if (weights.ends.length === 0) return ['no weight has a range']
  const textOf = (profiles: readonly number[]) =>
    profiles.length === 0
      ? 'no pure equilibrium'
      : profiles.map((one) => namesIn(players, one).join(' / ')).join(', ')
  return weights.ends.map(({ weight, low, high }) => {
    const [atLow, atHigh] = [textOf(low), textOf(high)]
    const range = `${weight.name} from ${weight.low} to ${weight.high}`
    return atLow === atHigh ? `${range}: ${atLow} at both ends` : `${range}: ${atLow}, then ${atHigh}`
  })
}

function notesOf({ runs, left, futuresWithout, weights }: GameStudy): readonly string[] {
  const draws =
    weights.draws > 0
      ? ` "Weights": the share of ${weights.draws} draws of the weights from their ranges, mean payoffs as they are.`
      : ''
  return [
    runs === 1
      ? `● is an equilibrium of the payoffs. ${singleFutureWords}${draws}`
      : `● is an equilibrium of mean payoffs over ${runs} futures. "Resamples": how often it is one when the futures are drawn again, the Monte Carlo error. "Futures": in how many single futures, were they known beforehand, it would be one; ${shareText(1 - futuresWithout)} of them have an equilibrium in pure strategies.${draws}`,
    'Commitments are to one strategy; a mixture is told where it gives the leader more. Shares of futures follow from the stated distributions; they are no forecasts.',
    ...(left > 0 ? [`Left out, since a payoff is no number there: ${countText(left, 'future')}.`] : []),
  ]
}
