import type { StudyTable } from '#batch/study-table'

/** The values of an outcome, one for each run. */
export function outcomeColumn(table: StudyTable, outcome: string, choice = 0): Float64Array {
  const column = table.values[choice]?.[table.outcomes.indexOf(outcome)]
  if (!column) throw new RangeError(`no outcome is called ${outcome}`)
  return column
}

/** The values of a drawn number, one for each run. */
export function drawColumn(table: StudyTable, name: string): Float64Array {
  const column = table.draws[table.drawn.indexOf(name)]
  if (!column) throw new RangeError(`nothing drawn is called ${name}`)
  return column
}
