import { exactNumber } from '../run/output/exact-number.js'

/** A cell as a CSV file has it: empty for nothing. */
export function cellText(cell: string | number | null | undefined): string {
  return typeof cell === 'number' ? exactNumber(cell) : (cell ?? '')
}
