import { outcomeCsv } from './outcome-csv.js'
import { outcomeJson } from './outcome-json.js'
import { outcomeTable } from './outcome-table.js'
import { seriesCsv } from './series-csv.js'
import { seriesJson } from './series-json.js'
import type { Writer } from './writer.js'

/** How outcomes are written, by format; the first unless said. */
export const outcomeWriters: Readonly<Record<string, Writer>> = {
  table: outcomeTable,
  csv: outcomeCsv,
  json: outcomeJson,
}

/** How series are written, by format; the first unless said. */
export const seriesWriters: Readonly<Record<string, Writer>> = { csv: seriesCsv, json: seriesJson }
