import { readFileSync } from 'node:fs'
import { fromHex } from './doubles.js'

/** A row of fixtures/elementary.json. */
export interface ReferenceRow {
  /** How the row prints, as `0.1, 3.0`. */
  readonly text: string
  readonly args: readonly number[]
  /** The nearest double to the exact result. */
  readonly result: number
  /** `special`: chosen by hand; `hard`: the exact result lies near the middle of two doubles; `random`: drawn. */
  readonly kind: 'special' | 'hard' | 'random'
}

type StoredRow = [
  argsHex: string[],
  args: string[],
  resultHex: string,
  result: string,
  kind: ReferenceRow['kind'],
]

const file = new URL('../../../fixtures/elementary.json', import.meta.url)
const stored = JSON.parse(readFileSync(file, 'utf8')) as {
  functions: Record<string, { rows: StoredRow[] } | undefined>
}

/** The rows of one function: correctly rounded results from another program. */
export function referenceRows(name: 'exp' | 'ln' | 'pow' | 'sin' | 'cos' | 'tanh'): readonly ReferenceRow[] {
  const { rows = [] } = stored.functions[name] ?? {}
  return rows.map(([argsHex, args, resultHex, , kind]) => {
    return { text: args.join(', '), args: argsHex.map(fromHex), result: fromHex(resultHex), kind }
  })
}
