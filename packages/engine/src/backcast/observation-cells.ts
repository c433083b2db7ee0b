import type { Problem } from '#core/issue'
import { nearestName } from '#core/nearest-name'
import type { Backcast, ObservedSeries } from '#scenario/backcast'
import type { Cell } from '#source/csv'

/** Tells what is wrong with a cell, in its place. */
export type ReportCell = (cell: Cell, problem: Problem) => void

/** The year in a cell; undefined after reporting that it holds none. */
export function readYear(cell: Cell, report: ReportCell): number | undefined {
  const year = numberIn(cell)
  if (year !== undefined && Math.floor(year) === year) return year
  report(cell, {
    code: 'wrong-shape',
    message: 'this is no year',
    found: cell.text,
    expected: 'a whole number',
  })
  return undefined
}

/** The share in a cell; undefined after reporting that it holds none. */
export function readShare(cell: Cell, scale: number, report: ReportCell): number | undefined {
  const number = numberIn(cell)
  if (number === undefined) {
    const expected = 'a number, or nothing where nothing was observed'
    report(cell, { code: 'wrong-shape', message: 'this is no number', found: cell.text, expected })
    return undefined
  }
  const share = number * scale
  if (share > 0 && share < 1) return share
  const expected = `more than 0 and less than ${1 / scale}`
  report(cell, { code: 'out-of-range', message: 'this is no share of a whole', found: cell.text, expected })
  return undefined
}

/**
 * The error of an observation by its word; without a word that the scenario knows, that of the least known. A word that
 * is nearly one of them is a mistake.
 * @param unknown takes note of words that the scenario does not know
 */
export function readError(
  { confidence }: ObservedSeries,
  cell: Cell | undefined,
  { errors }: Backcast,
  unknown: Set<string>,
  report: ReportCell,
): number | undefined {
  const word = cell?.text.trim() ?? ''
  if (confidence === undefined || !cell || word === '') return Math.max(...errors.values())
  const sd = errors.get(word)
  if (sd !== undefined) return sd
  const nearest = nearestName(word, errors.keys())
  if (nearest === undefined) {
    unknown.add(word)
    return Math.max(...errors.values())
  }
  const problem = {
    code: 'unknown-name',
    message: 'this is no word for how well it is known',
    found: word,
  } as const
  report(cell, { ...problem, expected: [...errors.keys()].join(', '), nearest })
  return undefined
}

/** The number in a cell; undefined when it holds none. */
export function numberIn({ text }: Cell): number | undefined {
  return /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(text) ? Number(text) : undefined
}
