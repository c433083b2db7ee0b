import type { ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import type { Request } from '../run/options/read-request.js'
import { writeLines } from '../run/write-lines.js'
import { complainOfStudy } from './complain-of-study.js'
import { studyFigure } from './output/study-figure.js'
import { studyTable } from './output/study-table.js'
import { headlineOf, narrowResult, type StudyResult } from './study-result.js'

/** What is printed of a study, and drawn. */
export interface StudyPrint extends Pick<Request, 'outcomes' | 'isHeadline' | 'writeStudy'> {
  /** Takes the picture of it; none is drawn without. */
  readonly draw?: ((picture: string) => void) | undefined
}

/** The part of a study that is asked for; for people, to whom each outcome is a table, its headline unless they say. */
export function shownOf(result: StudyResult, { outcomes, isHeadline, writeStudy }: StudyPrint): StudyResult {
  const isShort = isHeadline && writeStudy === studyTable
  return isShort ? headlineOf(result) : narrowResult(result, outcomes)
}

/** Prints the part of a study that is asked for, in the format that is asked for, and draws it. */
export function printStudy(result: StudyResult, print: StudyPrint, { stdout, columns }: Io): void {
  writeLines(print.writeStudy?.(shownOf(result, print), columns) ?? [], stdout)
  const drawn = shownOf(result, { ...print, writeStudy: studyTable })
  print.draw?.([...studyFigure(drawn)].join('\n'))
}

/** Says what went wrong in the runs of a study, and what else there is. @returns how the command ends */
export function tellStudy(result: StudyResult, { stderr }: Io, more: readonly string[] = []): ExitCode {
  const complaints = [...complainOfStudy(result), ...more]
  if (complaints.length === 0) return 0
  stderr(`${complaints.join('\n')}\n`)
  return 1
}
