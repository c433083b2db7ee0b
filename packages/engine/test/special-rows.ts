import { readFileSync } from 'node:fs'

const file = new URL('../../../fixtures/special-functions.json', import.meta.url)
const stored = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { rows: number[][] } | undefined>

/** The rows of one table of fixtures/special-functions.json, columns as named there. */
export function specialRows(
  table: 'normalCdf' | 'normalQuantile' | 'lnGamma' | 'gamma' | 'beta',
): number[][] {
  return stored[table]?.rows ?? []
}

/** The error of a number relative to an exact one; 0 when they are equal. */
export function relativeError(found: number, exact: number): number {
  return found === exact ? 0 : Math.abs(found - exact) / Math.abs(exact)
}

/** The largest of some errors, with what it belongs to. */
export function worst(errors: readonly { readonly error: number; readonly at: readonly number[] }[]) {
  return errors.reduce((a, b) => (b.error > a.error || Number.isNaN(b.error) ? b : a))
}
