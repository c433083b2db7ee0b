import { backcastCsv } from './backcast-csv.js'
import { backcastJson } from './backcast-json.js'
import { backcastTable } from './backcast-table.js'
import type { BackcastWriter } from './written-backcast.js'

/** How a backcast is written, by format; the first unless said. */
export const backcastWriters: Readonly<Record<string, BackcastWriter>> = {
  table: backcastTable,
  csv: backcastCsv,
  json: backcastJson,
}
