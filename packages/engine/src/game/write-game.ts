import { printFraction } from './fraction.js'
import { namesIn, positions, profileCount, shapeOf, type Game } from './game.js'
import { fileIndex } from './file-index.js'

/** A game as a Gambit file, with a payoff for each player in each profile; numbers are exact. */
export function writeNfg({ title, players, payoffs }: Game): string {
  const shape = shapeOf({ players })
  const inFileOrder: number[] = []
  for (const profile of positions(profileCount(shape))) inFileOrder[fileIndex(shape, profile)] = profile
  const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&').replace(/\s+/g, ' ')}"`
  const list = (names: readonly string[]) => `{ ${names.map(quoted).join(' ')} }`
  return [
    `NFG 1 R ${quoted(title)} ${list(players.map(({ name }) => name))}`,
    '',
    `{ ${players.map(({ strategies }) => list(strategies)).join('\n')}\n}`,
    '',
    ...inFileOrder.map((profile) => payoffs.map((own) => printFraction(own[profile] ?? ZERO)).join(' ')),
    '',
  ].join('\n')
}

/** A game as CSV: a line for each profile, the strategy of each player, then what each of them gets; numbers are exact. */
export function writeMatrix({ players, payoffs }: Game): string {
  const field = (text: string) => (/[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const line = (fields: readonly string[]) => fields.map(field).join(',')
  const shape = shapeOf({ players })
  return [
    line([...players.map(({ name }) => name), ...players.map(({ name }) => `payoff ${name}`)]),
    ...positions(profileCount(shape)).map((profile) =>
      line([...namesIn(players, profile), ...payoffs.map((own) => printFraction(own[profile] ?? ZERO))]),
    ),
    '',
  ].join('\n')
}

const ZERO = { over: 0n, under: 1n } as const
