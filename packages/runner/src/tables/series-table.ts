import { savedInstants, type StudyChunk } from '@erosion/engine'
import { runColumn } from './outcomes-table.js'
import { tableShape, type TableShape, type TableSource } from './table-shape.js'

/**
 * A row for each saved instant of each run under each combination of policies, and a column for each series; null from
 * the failing instant of a run on.
 */
export function seriesTable({ study }: TableSource): TableShape {
  const { choices, series, grid, saveEvery } = study
  const instants = savedInstants(study)
  const rowsOfRun = choices.length * instants
  const choiceOf = (row: number) => Math.floor(row / instants) % choices.length
  const players = Object.keys(choices[0]?.policies ?? {})
  return tableShape('series.parquet', rowsOfRun, [
    runColumn(rowsOfRun),
    ...players.map((player) => ({
      ...{ name: player, kind: 'text' as const, isOptional: false, what: 'player', isPolicy: true },
      cells: () => (row: number) => choices[choiceOf(row)]?.policies[player],
    })),
    {
      ...{ name: 'time', kind: 'number', isOptional: false, what: 'of the run' },
      cells: () => (row: number) => grid.from + (row % instants) * saveEvery * grid.step,
    },
    ...series.map(({ name }, position) => ({
      ...{ name, kind: 'number' as const, isOptional: true, what: 'series' },
      cells: (chunk: StudyChunk) => (row: number) => {
        const column = (choiceOf(row) * series.length + position) * instants + (row % instants)
        return chunk.series[column * chunk.runs + Math.floor(row / rowsOfRun)]
      },
    })),
  ])
}
