import { drawnNames } from '@erosion/engine'
import { finishFolder, type BegunFolder } from '@erosion/runner'
import type { Io } from '../io.js'
import { exactJson } from '../run/output/exact-json.js'
import type { StudyResult } from '../study/study-result.js'
import { summaryOf } from './summary.js'

/**
 * Ends a folder whose runs are all there, and prints what they come to. They are kept first, since whoever reads may
 * stop listening; and printed even when they cannot be kept.
 * @throws ResultsError when they cannot
 */
export function keepResults(
  place: BegunFolder | undefined,
  result: StudyResult,
  print: () => void,
  { stderr }: Pick<Io, 'stderr'>,
): void {
  const { kept } = result
  try {
    if (place && kept) {
      finishFolder(place, kept, drawnNames(kept.study), `${exactJson(summaryOf(result))}\n`)
    }
  } finally {
    print()
  }
  if (place) stderr(`Results are kept in ${place.name}.\n`)
}
