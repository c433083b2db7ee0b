import type { Io } from '../io.js'
import type { StudyResult } from '../study/study-result.js'
import { writeResults, type ResultsPlace } from './write-results.js'

/**
 * Keeps results where that is asked for, and prints them. They are kept first, since whoever reads may stop listening;
 * and printed even when they cannot be kept.
 * @throws the error of the system when they cannot
 */
export function keepAndPrint(
  place: ResultsPlace | undefined,
  result: StudyResult,
  print: () => void,
  { stderr }: Io,
): void {
  try {
    if (place) writeResults(place, result)
  } finally {
    print()
  }
  if (place) stderr(`Results are kept in ${place.name}.\n`)
}
