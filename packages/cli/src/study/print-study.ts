import type { ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import type { Request } from '../run/options/read-request.js'
import { writeLines } from '../run/write-lines.js'
import { complainOfStudy } from './complain-of-study.js'
import { studyTable } from './output/study-table.js'
import { headlineOf, narrowResult, type StudyResult } from './study-result.js'

/** Prints a study, or the outcomes of it that are asked for, in the format that is asked for. */
export function printStudy(
  result: StudyResult,
  { outcomes, isHeadline, writeStudy }: Pick<Request, 'outcomes' | 'isHeadline' | 'writeStudy'>,
  { stdout, columns }: Io,
): void {
  // For people an outcome is a table of its own; programs find what they look for among all.
  const isShort = isHeadline && writeStudy === studyTable
  const shown = isShort ? headlineOf(result) : narrowResult(result, outcomes)
  writeLines(writeStudy?.(shown, columns) ?? [], stdout)
}

/** Says what went wrong in the runs of a study, and what else there is. @returns how the command ends */
export function tellStudy(result: StudyResult, { stderr }: Io, more: readonly string[] = []): ExitCode {
  const complaints = [...complainOfStudy(result), ...more]
  if (complaints.length === 0) return 0
  stderr(`${complaints.join('\n')}\n`)
  return 1
}
