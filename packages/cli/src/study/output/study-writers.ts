import { studyCsv } from './study-csv.js'
import { studyJson } from './study-json.js'
import { studyTable } from './study-table.js'
import type { StudyWriter } from './study-writer.js'

/** How a study is written, by format; the first unless said. */
export const studyWriters: Readonly<Record<string, StudyWriter>> = {
  table: studyTable,
  csv: studyCsv,
  json: studyJson,
}
