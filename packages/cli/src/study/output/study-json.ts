import { summaryOf } from '../../results/summary.js'
import { exactJson } from '../../run/output/exact-json.js'
import type { StudyResult } from '../study-result.js'

/** The summary of a study, as it stands in a folder of results. */
export function* studyJson(result: StudyResult): Generator<string> {
  yield exactJson(summaryOf(result))
}
