import { outcomesTable } from './outcomes-table.js'
import { runsTable } from './runs-table.js'
import { seriesTable } from './series-table.js'
import type { TableShape, TableSource } from './table-shape.js'

/** The tables of a study; that of series only where some are kept. */
export function studyTables(source: TableSource): readonly TableShape[] {
  const tables = [runsTable(source), outcomesTable(source)]
  return source.study.series.length > 0 ? [...tables, seriesTable(source)] : tables
}
