/** A table before it is laid out: a text for every row and column, and the headings of the columns. */
export interface Table {
  /** What each line of headings is about, the outermost first. */
  readonly levels: readonly string[]
  /** The headings of each column, one a level. Neighbours that share all outer headings form a group. */
  readonly headings: readonly (readonly string[])[]
  readonly rows: readonly Row[]
}

export interface Row {
  readonly name: string
  /** One a column; none for a row that is only a name, above the rows of a group. */
  readonly cells: readonly string[]
}

/** The table with some of its columns. */
export function selectColumns({ levels, headings, rows }: Table, columns: readonly number[]): Table {
  const select = <T>(items: readonly T[]): T[] => items.filter((_, i) => columns.includes(i))
  return {
    levels,
    headings: select(headings),
    rows: rows.map(({ name, cells }) => ({ name, cells: select(cells) })),
  }
}
