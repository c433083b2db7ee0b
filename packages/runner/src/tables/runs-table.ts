import type { FailedRun, StudyChunk } from '@erosion/engine'
import { failureColumns, lastOf, runColumn } from './outcomes-table.js'
import { tableShape, type TableShape, type TableSource } from './table-shape.js'

/**
 * A row for each run: its number, how it ended, and what was drawn for it. One that failed under some policies only says
 * so, and of which first and when under the first of them.
 */
export function runsTable({ drawn, failedIn }: TableSource): TableShape {
  const failuresOf = lastOf((chunk: StudyChunk) => {
    const rows = new Map<number, FailedRun>()
    for (const failed of failedIn(chunk)) {
      const row = failed.run - chunk.first
      const known = rows.get(row)
      if (!known || (known.isBaseline && !failed.isBaseline)) rows.set(row, failed)
    }
    return rows
  })
  const failures = failureColumns((chunk) => {
    const rows = failuresOf(chunk)
    return (row) => rows.get(row)
  })
  return tableShape('runs.parquet', 1, [
    runColumn(1),
    ...failures,
    ...drawn.map((name, position) => ({
      ...{ name, kind: 'number' as const, isOptional: false, what: 'drawn' },
      cells:
        ({ draws, runs }: StudyChunk) =>
        (row: number) =>
          draws[position * runs + row],
    })),
  ])
}
