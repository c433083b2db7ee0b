import type { Report } from '#core/issue'

/** Columns that tables of runs have anyway. */
const TAKEN = ['run', 'status']

/** Reports outcomes whose names would be those of other columns, or of none. */
export function checkOutcomeNames(names: readonly string[], report: Report): void {
  for (const name of names) {
    const path = ['outcomes', name]
    if (name.trim() === '')
      report(path, { code: 'bad-name', message: 'an outcome has no name', expected: 'a name', onKey: true })
    if (TAKEN.includes(name)) {
      const message = `${name} is the name of a column that every table of runs has`
      report(path, { code: 'reserved-name', message, found: name, expected: 'another name', onKey: true })
    }
  }
}
