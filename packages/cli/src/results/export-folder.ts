import { openTable, tableNames, type Results as Folder, type TableName } from '@erosion/runner'
import type { Issue } from '@erosion/engine'
import type { ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { readWriter } from '../read-writer.js'
import { csvLine } from '../run/output/csv-line.js'
import { stopOnIssues } from '../stop-on-issues.js'
import { unknownName } from '../unknown-name.js'
import { cellText } from './cell-text.js'
import { joinedLines } from './joined-lines.js'
import { readResults } from './read-results.js'

/** What `erosion export` is asked for, as it was written. */
export interface ExportArguments {
  readonly folder: string
  readonly format: string | undefined
  readonly table: string | undefined
}

/** Writes a table of a folder as lines; what a run printed unless a table is named. */
type Export = (results: Folder, table: TableName | undefined) => AsyncGenerator<string>

const formats: Readonly<Record<string, Export>> = {
  csv: (results, table) => (table === undefined ? joinedLines(results) : tableLines(results, table)),
}

/**
 * Prints a table of a folder of results.
 * @throws Stop when it is no such folder
 * @throws ResultsError when it has no such table
 */
export async function exportFolder({ folder, format, table }: ExportArguments, io: Io): Promise<ExitCode> {
  const write = readWriter(format, formats, 'tables')
  const name = readTable(table)
  const { results, issues } = readResults(folder, io.cwd)
  const wrong = [write, name].flatMap((one) => (typeof one === 'object' ? [one] : []))
  stopOnIssues([...wrong, ...issues], new Map(), io)
  if (!results || typeof write === 'object' || typeof name === 'object') return 2
  await writeExport(write(results, name), io)
  return 0
}

/** Writes lines as they come, some thousands at a time. */
export async function writeExport(
  lines: AsyncIterable<string>,
  { stdout }: Pick<Io, 'stdout'>,
): Promise<void> {
  for await (const line of lines) stdout(`${line}\n`)
}

function readTable(text: string | undefined): TableName | Issue | undefined {
  const known = tableNames.find((name) => name === text)
  if (text === undefined || known) return known
  return unknownName(text, tableNames, { message: `${text} is not a table of results`, path: ['--table'] })
}

/** A table as it is. */
async function* tableLines(results: Folder, name: TableName): AsyncGenerator<string> {
  const table = await openTable(results, name)
  try {
    yield csvLine(table.columns)
    for await (const rows of table.batches()) {
      yield rows.map((row) => csvLine(row.map(cellText))).join('\n')
    }
  } finally {
    table.close()
  }
}
