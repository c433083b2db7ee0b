import type { FailedRun, StudyChunk, StudyProgram } from '@erosion/engine'
import { distinctNames, type Cell, type TableColumn } from '../parquet/table-column.js'

/** What the tables of a study are made of. */
export interface TableSource {
  readonly study: StudyProgram
  /** The numbers that are drawn once a run, by name. */
  readonly drawn: readonly string[]
  /** The runs of a chunk that failed. */
  readonly failedIn: (chunk: StudyChunk) => readonly FailedRun[]
}

/** A column of a table, and what a chunk has in it, row by row. */
export interface ShapeColumn extends TableColumn {
  /** Whether it tells what a player plays. */
  readonly isPolicy?: boolean
  readonly cells: (chunk: StudyChunk) => (row: number) => Cell
}

/** A table of a folder of results: what a chunk adds to it. Rows of a run follow each other. */
export interface TableShape {
  /** The name of its file. */
  readonly file: string
  readonly columns: readonly ShapeColumn[]
  /** Rows that every run has. */
  readonly rowsOfRun: number
}

/** A table of columns, each with what it is, in case two have one name. */
export function tableShape(
  file: string,
  rowsOfRun: number,
  columns: readonly (ShapeColumn & { readonly what: string })[],
): TableShape {
  return { file, rowsOfRun, columns: distinctNames(columns) }
}
