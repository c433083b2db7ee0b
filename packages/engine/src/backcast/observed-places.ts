import { nearestName } from '#core/nearest-name'
import type { Backcast } from '#scenario/backcast'
import type { Cell } from '#source/csv'
import type { ReportCell } from './observation-cells.js'

/** Finds the places of a file of observations, and takes note of those that the scenario does not know. */
export interface ObservedPlaces {
  /** The code of a place; undefined for another place, and after reporting one that is misspelt. */
  readonly codeOf: (cell: Cell) => string | undefined
  /** Places that were passed over. */
  readonly others: ReadonlySet<string>
}

/**
 * A place is written as its code or as the element that the code means, in any case. Other places are passed over; but
 * where a place has no row at all, a name that is nearly its own is a mistake.
 * @param cells of the column of places
 */
export function observedPlaces(
  cells: readonly Cell[],
  { codes, series }: Backcast,
  report: ReportCell,
): ObservedPlaces {
  const known = new Map([
    ...series.map(({ place, code }) => [place.toLowerCase(), code] as const),
    ...codes.map((code) => [code.toLowerCase(), code] as const),
  ])
  const found = new Set(cells.map(({ text }) => known.get(text.trim().toLowerCase())))
  const missing = codes.filter((code) => !found.has(code))
  const others = new Set<string>()
  const codeOf = (cell: Cell) => {
    const text = cell.text.trim()
    const code = known.get(text.toLowerCase())
    if (code !== undefined) return code
    const nearest = nearestName(text, missing)
    if (nearest === undefined && text !== '') others.add(text)
    else {
      const problem = { code: 'unknown-name', message: 'the scenario knows no place of this code' } as const
      const expected = codes.join(', ')
      report(cell, { ...problem, found: text, expected, ...(nearest && { nearest }) })
    }
    return undefined
  }
  return { codeOf, others }
}
