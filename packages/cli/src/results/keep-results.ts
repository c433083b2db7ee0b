import { drawnNames } from '@erosion/engine'
import { finishFolder, type BegunFolder } from '@erosion/runner'
import type { Io } from '../io.js'
import { exactJson } from '../run/output/exact-json.js'
import type { StudyResult } from '../study/study-result.js'
import { summaryOf } from './summary.js'

/**
 * Ends a folder whose runs are all there, and prints what they come to. They are kept first, since whoever reads may
 * stop listening; and printed even when they cannot be kept.
 * @param print is told whether runs stand in the tables of the folder by now, and no longer in its parts
 * @throws ResultsError when they cannot
 */
export async function keepResults(
  place: BegunFolder | undefined,
  result: StudyResult,
  print: (isKept: boolean) => void | Promise<void>,
  { stderr }: Pick<Io, 'stderr'>,
): Promise<void> {
  const { kept } = result
  let isKept = false
  try {
    if (place && kept) {
      finishFolder(place, kept, drawnNames(kept.study), `${exactJson(summaryOf(result))}\n`)
      isKept = true
    }
  } finally {
    await print(isKept)
  }
  if (place) stderr(`Results are kept in ${place.name}.\n`)
}
