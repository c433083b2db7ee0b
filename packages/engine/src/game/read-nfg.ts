import type { Fraction } from './fraction.js'
import { positions, profileCount, shapeOf, type Game, type GamePlayer, type ReadGame } from './game.js'
import { fileIndex } from './file-index.js'
import { NfgWords, Unreadable } from './nfg-words.js'

/** More than a matrix of that size could be looked at. */
const MOST_STRATEGIES = 1000n

/**
 * Reads a game in the strategic form of Gambit, with payoffs or with outcomes.
 * Source: the section "File formats" of Gambit's documentation. Profiles are numbered there with the first player's
 *   strategy changing fastest.
 */
export function readNfg(text: string, file: string): ReadGame {
  const reader = new NfgReader(text, file)
  try {
    const game = reader.game()
    return { game: reader.issues.length === 0 ? game : undefined, issues: reader.issues }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { game: undefined, issues: reader.issues }
  }
}

class NfgReader extends NfgWords {
  game(): Game {
    this.word('NFG')
    this.word('1')
    if (this.peek()?.text === 'D') this.skip()
    else this.word('R')
    const title = this.quoted('a title in quotes')
    const names = this.names('the players', 'the name of a player in quotes')
    const place = this.peek()
    const players = this.strategies(names)
    if (players.length < 1 || players.some(({ strategies }) => strategies.length < 1)) {
      this.report(place, {
        code: 'missing-key',
        message: 'a player has no strategy',
        expected: 'at least one each',
      })
      throw new Unreadable()
    }
    if (this.peek()?.kind === 'text') this.skip()
    const isOutcomes = this.peek()?.text === '{'
    const shape = shapeOf({ players })
    const count = profileCount(shape)
    const inFileOrder = isOutcomes
      ? this.outcomes(players.length, count)
      : this.payoffs(players.length, count)
    const payoffs = players.map((_, player) =>
      positions(count).map((profile) => inFileOrder[fileIndex(shape, profile)]?.[player] ?? ZERO),
    )
    const rest = this.peek()
    if (rest)
      this.report(rest, { code: 'wrong-shape', message: 'the game goes on after its end', found: rest.text })
    return { title, players, payoffs }
  }

  /** Names of strategies, or how many there are. */
  private strategies(names: readonly string[]): readonly GamePlayer[] {
    const start = this.peek()
    this.word('{')
    const all: (readonly string[])[] = []
    while (this.peek() && this.peek()?.text !== '}') {
      if (this.peek()?.text === '{')
        all.push(this.names('the strategies of a player', 'a strategy in quotes'))
      else all.push(positions(this.count()).map((i) => `${i + 1}`))
    }
    this.word('}')
    if (all.length !== names.length) {
      const problem = {
        code: 'wrong-shape',
        message: 'players and lists of strategies differ in number',
      } as const
      this.report(start, { ...problem, found: `${all.length}`, expected: `${names.length}` })
      throw new Unreadable()
    }
    return names.map((name, player) => ({ name, strategies: all[player] ?? [] }))
  }

  private count(): number {
    const token = this.peek()
    const { over, under } = this.number('a number of strategies')
    if (under === 1n && over > 0n && over <= MOST_STRATEGIES) return Number(over)
    const expected = `a whole number from 1 to ${MOST_STRATEGIES}`
    const found = token?.text ?? ''
    this.report(token, { code: 'out-of-range', message: 'this is no number of strategies', found, expected })
    throw new Unreadable()
  }

  private payoffs(players: number, count: number): readonly (readonly Fraction[])[] {
    const first = this.peek()
    const all: Fraction[] = []
    while (this.peek()) all.push(this.number('a payoff'))
    if (all.length !== players * count) {
      const message = 'the number of payoffs does not fit the strategies'
      const problem = { code: 'wrong-shape', message, found: `${all.length}` } as const
      this.report(first, {
        ...problem,
        expected: `${players * count}: ${players} for each of ${count} profiles`,
      })
      // There may be more profiles than memory holds.
      throw new Unreadable()
    }
    return positions(count).map((profile) => all.slice(profile * players, (profile + 1) * players))
  }

  private outcomes(players: number, count: number): readonly (readonly Fraction[])[] {
    const known = this.list('outcomes', () => this.outcome(players))
    const nothing = positions(players).map(() => ZERO)
    const first = this.peek()
    const profiles: (readonly Fraction[])[] = []
    while (this.peek()) {
      const token = this.peek()
      const { over, under } = this.number('the number of an outcome')
      const place = under === 1n ? Number(over) : NaN
      const outcome = place === 0 ? nothing : known[place - 1]
      if (!outcome) {
        const expected = `a whole number from 0 to ${known.length}`
        const problem = { code: 'unknown-name', message: 'there is no such outcome' } as const
        this.report(token, { ...problem, found: token?.text ?? '', expected })
      }
      profiles.push(outcome ?? nothing)
    }
    if (profiles.length !== count) {
      const message = 'the number of outcomes does not fit the strategies'
      const problem = { code: 'wrong-shape', message, found: `${profiles.length}` } as const
      this.report(first, { ...problem, expected: `${count}, one for each profile` })
      throw new Unreadable()
    }
    return profiles
  }

  private outcome(players: number): readonly Fraction[] {
    const start = this.peek()
    this.word('{')
    if (this.peek()?.kind === 'text') this.skip()
    const payoffs: Fraction[] = []
    while (this.peek() && this.peek()?.text !== '}') {
      if (this.peek()?.text === ',') this.skip()
      else payoffs.push(this.number('a payoff'))
    }
    this.word('}')
    if (payoffs.length !== players) {
      const message = 'an outcome has a payoff for each player'
      this.report(start, { code: 'wrong-shape', message, found: `${payoffs.length}`, expected: `${players}` })
    }
    return payoffs
  }
}

const ZERO: Fraction = { over: 0n, under: 1n }
