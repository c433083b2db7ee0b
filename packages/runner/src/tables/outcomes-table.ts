import type { FailedRun, StudyChunk } from '@erosion/engine'
import { tableShape, type ShapeColumn, type TableShape, type TableSource } from './table-shape.js'

type Column = ShapeColumn & { readonly what: string }

/**
 * A row for each run under each combination of policies: number of the run, policy of each player, status, outcomes
 * (null for what never comes or does not exist, and in a run that failed), what failed first and when, and when each
 * promise was broken first (null where it was kept).
 */
export function outcomesTable({ study, failedIn }: TableSource): TableShape {
  const { choices, outcomes, expectations } = study
  const count = choices.length
  const players = Object.keys(choices[0]?.policies ?? {})
  const statuses = statusColumns(count, failedIn)
  return tableShape('outcomes.parquet', count, [
    runColumn(count),
    ...players.map((player): Column => {
      const policies = choices.map((choice) => choice.policies[player])
      const cells = () => (row: number) => policies[row % count]
      return { name: player, kind: 'text', isOptional: false, what: 'player', isPolicy: true, cells }
    }),
    statuses[0],
    ...outcomes.map(({ name }, outcome): Column => {
      const cells =
        ({ values, runs }: StudyChunk) =>
        (row: number) =>
          values[((row % count) * outcomes.length + outcome) * runs + Math.floor(row / count)]
      return { name, kind: 'number', isOptional: true, what: 'outcome', cells }
    }),
    ...statuses.slice(1),
    ...expectations.map(({ name }, promise): Column => {
      const cells =
        ({ brokenAt, runs }: StudyChunk) =>
        (row: number) =>
          brokenAt[((row % count) * expectations.length + promise) * runs + Math.floor(row / count)]
      return { name: `broken at: ${name}`, kind: 'number', isOptional: true, what: 'promise', cells }
    }),
  ])
}

/** The number of the run, in a table that has so many rows for each. */
export function runColumn(rowsOfRun: number): Column {
  const cells =
    ({ first }: StudyChunk) =>
    (row: number) =>
      first + Math.floor(row / rowsOfRun)
  return { name: 'run', kind: 'whole', isOptional: false, what: 'number', cells }
}

/** How a run ended; and for one that did not end well, which variable left the numbers first, and when. */
function statusColumns(count: number, failedIn: TableSource['failedIn']): readonly [Column, Column, Column] {
  /** The failures of a chunk by row; one chunk is asked about column after column. */
  const rowsOf = lastOf((chunk: StudyChunk) => {
    const rows = new Map<number, FailedRun>()
    for (const failed of failedIn(chunk)) rows.set((failed.run - chunk.first) * count + failed.choice, failed)
    return rows
  })
  return failureColumns((chunk) => {
    const rows = rowsOf(chunk)
    return (row) => rows.get(row)
  })
}

/** The columns that tell of failures. */
export function failureColumns(
  failureOf: (chunk: StudyChunk) => (row: number) => FailedRun | undefined,
): readonly [Column, Column, Column] {
  const column = <Kind extends 'text' | 'number'>(
    name: string,
    kind: Kind,
    isOptional: boolean,
    cell: (failed: FailedRun | undefined) => Kind extends 'text' ? string | undefined : number,
  ): Column => ({
    ...{ name, kind, isOptional, what: 'of the run' },
    cells: (chunk) => {
      const failed = failureOf(chunk)
      return (row) => cell(failed(row))
    },
  })
  return [
    column('status', 'text', false, (failed) =>
      failed ? (failed.isBaseline ? 'baseline failed' : 'failed') : 'ok',
    ),
    column('failed variable', 'text', true, (failed) => failed?.variable),
    column('failed at', 'number', true, (failed) => failed?.time ?? NaN),
  ]
}

/** A function that remembers what it gave last. */
export function lastOf<Argument, Result>(
  give: (argument: Argument) => Result,
): (argument: Argument) => Result {
  let last: { readonly argument: Argument; readonly result: Result } | undefined
  return (argument) => {
    if (last?.argument !== argument) last = { argument, result: give(argument) }
    return last.result
  }
}
