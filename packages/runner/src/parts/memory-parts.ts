import type { StudyChunk } from '@erosion/engine/worker'
import type { Parts } from './parts.js'
import type { RunsRange } from './runs-range.js'

/** Parts that are kept in memory, for results that are only looked at. */
export function memoryParts(): Parts {
  const chunks = new Map<number, StudyChunk>()
  const read = ({ first }: RunsRange): StudyChunk => {
    const chunk = chunks.get(first)
    if (!chunk) throw new RangeError(`there is no part that begins with run ${first}`)
    return chunk
  }
  return {
    ranges: () =>
      [...chunks.values()]
        .map(({ first, runs }) => ({ first, end: first + runs }))
        .sort((a, b) => a.first - b.first),
    keep: (chunk) => {
      chunks.set(chunk.first, chunk)
      return undefined
    },
    read,
    readNumbers: (range, stretches) => {
      const chunk = read(range)
      return stretches.map(({ column, start, length }) => chunk[column].subarray(start, start + length))
    },
  }
}
