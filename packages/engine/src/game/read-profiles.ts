import { nearestName } from '#core/nearest-name'
import type { Cell } from './csv-cells.js'
import type { Fraction } from './fraction.js'
import { namesIn, positions, profileCount, shapeOf, strideOf, type Game } from './game.js'
import { isPayoffHeading, isWhole, readPayoff, type Block, type ReportCell } from './payoff-cells.js'

const PAYOFF = /^payoff\s+/i

/** Profiles for each line from which on those without one are not looked for: a game has one line for each. */
const MOST_PROFILES = 100

/** A game of any number of players from a line for each profile; undefined after reporting what is wrong. */
export function readProfiles([headings = [], ...lines]: Block, report: ReportCell): Game | undefined {
  const columns = headings.map((heading, column) => ({ heading, column }))
  const ofPlayers = columns.filter(({ heading }) => !isPayoffHeading(heading))
  const names = ofPlayers.map(({ heading }) => heading.text)
  const ofPayoffs = names.map((name) => columns.find(({ heading }) => payoffName(heading) === name)?.column)
  checkHeadings(headings, names, report)
  const players = ofPlayers.map(({ heading, column }) => ({
    name: heading.text,
    strategies: [...new Set(lines.map((line) => line[column]?.text ?? ''))],
  }))
  const shape = shapeOf({ players })
  const count = profileCount(shape)
  if (count > MOST_PROFILES * Math.max(1, lines.length)) {
    const found = `${lines.length} lines`
    const problem = { code: 'wrong-shape', message: 'there is no line for most profiles', found } as const
    report(headings[0] ?? { start: 0, end: 1 }, { ...problem, expected: linesWanted(count) })
    return undefined
  }
  const payoffs = names.map(() => new Array<Fraction | undefined>(count).fill(undefined))
  const isSeen = new Set<number>()
  for (const line of lines) {
    isWhole(line, headings.length, report)
    const profile = ofPlayers.reduce((sum, { column }, player) => {
      const strategy = players[player]?.strategies.indexOf(line[column]?.text ?? '') ?? 0
      return sum + strategy * strideOf(shape, player)
    }, 0)
    if (isSeen.has(profile)) reportTwice(line, report)
    isSeen.add(profile)
    for (const [player, column] of ofPayoffs.entries()) {
      const cell = column === undefined ? undefined : line[column]
      const value = cell && readPayoff(cell, report)
      const own = payoffs[player]
      if (value && own) own[profile] = value
    }
  }
  const game = {
    title: '',
    players,
    payoffs: payoffs.map((own) => own.filter((value) => value !== undefined)),
  }
  reportMissing(game, isSeen, lines.at(-1)?.[0] ?? headings[0], report)
  return game
}

function payoffName({ text }: Cell): string | undefined {
  return PAYOFF.test(text) ? text.replace(PAYOFF, '') : undefined
}

function checkHeadings(headings: readonly Cell[], names: readonly string[], report: ReportCell): void {
  for (const heading of headings) {
    const name = payoffName(heading)
    if (
      headings.some(
        (other) => other !== heading && other.text === heading.text && other.start < heading.start,
      )
    ) {
      report(heading, { code: 'duplicate-name', message: `${heading.text} is the heading of two columns` })
    } else if (name === undefined && !headings.some((other) => payoffName(other) === heading.text)) {
      const expected = `a column "payoff ${heading.text}"`
      report(heading, { code: 'missing-key', message: `${heading.text} has no payoffs`, expected })
    } else if (name !== undefined && !names.includes(name)) {
      const nearest = nearestName(name, names)
      const expected = names.length > 0 ? names.join(', ') : 'a column for each player'
      const problem = { code: 'unknown-player', message: `${name} is not a player`, expected } as const
      report(heading, { ...problem, ...(nearest !== undefined && { nearest }) })
    }
  }
}

function reportTwice(line: readonly Cell[], report: ReportCell): void {
  const place = { start: line[0]?.start ?? 0, end: line.at(-1)?.end ?? 1 }
  report(place, { code: 'duplicate-name', message: 'this profile stands in two lines' })
}

function reportMissing(
  { players }: Pick<Game, 'players'>,
  isSeen: ReadonlySet<number>,
  place: Cell | undefined,
  report: ReportCell,
): void {
  const count = profileCount(shapeOf({ players }))
  const missing = positions(count).filter((profile) => !isSeen.has(profile))
  const [first] = missing
  if (first === undefined || !place) return
  const more = missing.length > 1 ? ` and ${missing.length - 1} more` : ''
  const message = `no line for ${namesIn(players, first).join(', ')}${more}`
  report(place, { code: 'wrong-shape', message, expected: linesWanted(count) })
}

const linesWanted = (count: number): string => `${count} lines, one for each profile`
