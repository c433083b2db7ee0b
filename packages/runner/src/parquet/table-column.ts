/**
 * What a column of a table holds: numbers (doubles, null for NaN), whole numbers, or texts of which there are few (null
 * for undefined).
 */
export type ColumnKind = 'number' | 'whole' | 'text'

/** A column of a Parquet table. */
export interface TableColumn {
  readonly name: string
  readonly kind: ColumnKind
  /** Whether a row may have none. */
  readonly isOptional: boolean
}

/** What one row has in a column. */
export type Cell = number | string | undefined

/**
 * Columns without two of one name: a name that is taken already gets what the column is in brackets.
 * @param what `outcome`, `player`, …, one for each column
 */
export function distinctNames<Column extends TableColumn>(
  columns: readonly (Column & { readonly what: string })[],
): readonly Column[] {
  const taken = new Set<string>()
  return columns.map((column) => {
    let { name } = column
    while (taken.has(name)) name += ` (${column.what})`
    taken.add(name)
    return { ...column, name }
  })
}
