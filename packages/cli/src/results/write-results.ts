import { join } from 'node:path'
import { exactJson } from '../run/output/exact-json.js'
import { studyCsv } from '../study/output/study-csv.js'
import type { StudyResult } from '../study/study-result.js'
import type { Claim } from './claim-folder.js'
import { makePart, putInPlace, removePart } from './folder-parts.js'
import type { KeptScenario } from './keep-scenario.js'
import { manifestOf, OUTCOMES, SUMMARY } from './manifest.js'
import { summaryOf } from './summary.js'
import { writeHashed } from './write-hashed.js'

/** A folder that was claimed, and the scenario whose results it is to hold. */
export interface ResultsPlace extends Claim {
  readonly kept: KeptScenario
}

/**
 * Writes a folder of results: all of it is there at once, or nothing.
 * @throws the error of the system
 */
export function writeResults({ folder, kept }: ResultsPlace, result: StudyResult): void {
  const part = makePart(folder)
  try {
    const files = new Map([
      [SUMMARY, writeHashed(join(part, SUMMARY), [exactJson(summaryOf(result))])],
      [OUTCOMES, writeHashed(join(part, OUTCOMES), studyCsv(result))],
    ])
    writeHashed(join(part, 'manifest.json'), [exactJson(manifestOf(result, kept, files))])
    putInPlace(part, folder)
  } finally {
    removePart(part)
  }
}
