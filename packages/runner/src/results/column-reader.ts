import type { StudyProgram } from '@erosion/engine'
import type { Parts } from '../parts/parts.js'
import type { RunsRange } from '../parts/runs-range.js'

/** Numbers that are read ahead at most, beside the column that is asked for. */
const READ_AHEAD = 1 << 22

/**
 * A function that gives the numbers of an outcome under a choice, run by run. Columns are asked for outcome by outcome
 * and, within one, choice by choice: so the next choices are read with the one that is asked for, a part at a time, as
 * far as a few megabytes go.
 */
export function columnReader(
  { choices, outcomes }: Pick<StudyProgram, 'choices' | 'outcomes'>,
  parts: Parts,
  ranges: readonly RunsRange[],
): (choice: number, outcome: number) => Float64Array {
  const runs = ranges.at(-1)?.end ?? 0
  const together = Math.max(1, Math.floor(READ_AHEAD / Math.max(1, runs)))
  let read = { outcome: -1, first: 0, columns: [] as readonly Float64Array[] }
  const readFrom = (first: number, outcome: number): readonly Float64Array[] => {
    const count = Math.min(together, choices.length - first)
    const columns = Array.from({ length: count }, () => new Float64Array(runs))
    for (const range of ranges) {
      const length = range.end - range.first
      const stretches = columns.map((_, i) => {
        const start = ((first + i) * outcomes.length + outcome) * length
        return { column: 'values' as const, start, length }
      })
      for (const [i, numbers] of parts.readNumbers(range, stretches).entries()) {
        columns[i]?.set(numbers, range.first)
      }
    }
    return columns
  }
  return (choice, outcome) => {
    const isRead =
      read.outcome === outcome && choice >= read.first && choice < read.first + read.columns.length
    if (!isRead) read = { outcome, first: choice, columns: readFrom(choice, outcome) }
    return read.columns[choice - read.first] ?? new Float64Array()
  }
}
