import { isPure, namesIn, printFraction, toNumber } from '@erosion/engine'
import type { Equilibrium, Game, GameAnalysis, GameStudy } from '@erosion/engine'
import { oneLine } from '../run/output/one-line.js'
import { intervalTexts, shareText } from '../strategy/number-text.js'
import { studyLines } from '../strategy/study-lines.js'
import { tableLines } from '../strategy/table-lines.js'
import { wrapWords } from '../study/output/wrap-words.js'
import type { PlayedGame } from './played-game.js'

/** Width of words that no terminal shows. */
const WORDS = 80

/** More profiles are not listed one by one, more lines of one kind not told. */
const [MOST_PROFILES, MOST_LINES] = [60, 12]

/** A game for people: payoffs, then what follows from them, then how sure that is. */
export function* gameText(
  { game, analysis, study }: PlayedGame,
  columns: number | undefined,
): Generator<string> {
  if (study) yield* studyLines(study.scenario, study.results)
  else yield oneLine(`${game.title || 'A game'}: ${game.players.map(sizeOf).join(' × ')}`)
  yield ''
  yield* payoffLines(game, analysis, study?.played, columns)
  const sections: readonly (readonly string[])[] = [
    ['Dominated strategies', ...dominanceLines(game, analysis)],
    ['Equilibria', ...equilibriumLines(game, analysis, study?.played)],
    ['Committing first', ...leadershipLines(game, analysis)],
    ['Best responses that never come to rest', ...cycleLines(game, analysis)],
    ...(study ? [['Weights', ...weightLines(game, study.played)]] : []),
  ]
  for (const [heading = '', ...lines] of sections) {
    yield ''
    yield heading
    for (const line of lines)
      yield* wrapWords(line, Math.min(columns ?? WORDS, WORDS)).map((part) => `  ${part}`)
  }
  if (!study) return
  yield ''
  for (const note of notesOf(study.played)) yield* wrapWords(note, Math.min(columns ?? WORDS, WORDS))
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
        { heading: 'resamples', cells: played.sampling.map(shareText) },
        { heading: 'futures', cells: played.futures.map(shareText) },
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

function dominanceLines({ players }: Game, { dominated, elimination }: GameAnalysis): readonly string[] {
  if (dominated.length === 0) return ['none']
  const lines = dominated.map(({ player, strategy, by, isStrict }) => {
    const nameOf = (one: number) => players[player]?.strategies[one] ?? ''
    const how = isStrict ? 'is worse than' : 'is never better than'
    return `${players[player]?.name}: ${nameOf(strategy)} ${how} ${nameOf(by)}${isStrict ? ' against everything' : ''}`
  })
  const left = elimination.left.map((own, player) => {
    const names = own.map((strategy) => players[player]?.strategies[strategy] ?? '')
    return `${players[player]?.name}: ${names.join(', ')}`
  })
  const rounds = elimination.rounds.length
  const after =
    rounds > 1 ? [`After ${rounds} rounds without what is worse, there are left: ${left.join('; ')}.`] : []
  return [...shorten(lines), ...after]
}

function equilibriumLines(
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
    return `${mixText(game, equilibrium)}; payoffs ${equilibrium.payoffs.map(valueText).join(', ')}${sure}`
  })
  const notes = [
    mixed.isComplete
      ? 'These are all extreme equilibria.'
      : 'There may be more: this game is too large to look at everything. All pure equilibria are here.',
    ...(mixed.isDegenerate
      ? [
          'The game is degenerate: mixtures of some of these are equilibria too, in groups ' +
            groupsText(mixed.subsets),
        ]
      : []),
  ]
  return [...shorten(lines.map((line, i) => `${i + 1}. ${line}`)), ...notes]
}

function groupsText(subsets: readonly (readonly number[])[] | undefined): string {
  if (!subsets) return 'too many to tell.'
  return `${subsets.map((group) => `{${group.map((i) => i + 1).join(', ')}}`).join(' ')}.`
}

function mixText({ players }: Game, { mix }: Equilibrium): string {
  return players
    .map(({ name, strategies }, player) => {
      const parts = strategies.flatMap((strategy, i) => {
        const share = mix[player]?.[i]
        if (!share || share.over === 0n) return []
        return share.under === 1n ? [strategy] : [`${strategy} ${partText(share)}`]
      })
      return `${name}: ${parts.join(' + ')}`
    })
    .join(' | ')
}

/** A short fraction as it is, a long one as a percentage. */
function partText(share: Equilibrium['payoffs'][number]): string {
  return share.under < 1000n ? printFraction(share) : `${(toNumber(share) * 100).toFixed(1)} %`
}

function valueText(value: Equilibrium['payoffs'][number]): string {
  return value.under < 1000n ? printFraction(value) : `${Number(toNumber(value).toPrecision(5))}`
}

function leadershipLines(game: Game, { leaderships }: GameAnalysis): readonly string[] {
  if (leaderships.length === 0) return ['nobody else plays']
  const textOf = (profile: number | undefined) =>
    profile === undefined ? 'no commitment has an answer' : namesIn(game.players, profile).join(' / ')
  return leaderships.map(({ leader, optimistic, pessimistic }) => {
    const name = game.players[leader]?.name ?? ''
    const payoff = optimistic && game.payoffs[leader]?.[optimistic.profile]
    const gain = payoff ? ` (gets ${valueText(payoff)})` : ''
    if (optimistic?.profile === pessimistic?.profile) return `${name}: ${textOf(optimistic?.profile)}${gain}`
    return `${name}: ${textOf(optimistic?.profile)}${gain} when ties go its way, else ${textOf(pessimistic?.profile)}`
  })
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
    `● is an equilibrium of mean payoffs over ${runs} futures. "Resamples": how often it is one when the futures are drawn again, the Monte Carlo error. "Futures": in how many single futures, were they known beforehand, it would be one; ${shareText(futuresWithout)} of them have none in pure strategies.${draws}`,
    'Commitments and dominance are among pure strategies. Shares of futures follow from the stated distributions; they are no forecasts.',
    ...(left > 0 ? [`${left} futures in which a payoff is no number are left out.`] : []),
  ]
}

function shorten(lines: readonly string[]): readonly string[] {
  if (lines.length <= MOST_LINES) return lines
  return [...lines.slice(0, MOST_LINES), `… and ${lines.length - MOST_LINES} more; --format json tells all`]
}
