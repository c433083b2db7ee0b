import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { removePartsFolder } from '../parts/parts-folder.js'
import { TableWriter } from '../parquet/table-writer.js'
import { studyTables } from '../tables/study-tables.js'
import type { TableShape } from '../tables/table-shape.js'
import { writeWhole } from '../folder/write-whole.js'
import type { KeptStudy } from './kept-study.js'
import { atRuns, MANIFEST, manifestText, PARTS, SUMMARY, type KeptFile, type Manifest } from './manifest.js'
import type { BegunFolder } from './results-folder.js'
import { cannotKeep } from './results-error.js'
import { sha256 } from './sha256.js'

/**
 * Makes the folder of a study whose runs are all there: tables of its parts, its summary, and last the manifest, which
 * says that it is whole. Ended at any moment, it is done anew.
 * @param summary text of the summary
 * @throws ResultsError when it cannot be written; the parts are there still
 */
export function finishFolder(
  begun: BegunFolder,
  kept: KeptStudy,
  drawn: readonly string[],
  summary: string,
): Manifest {
  try {
    return finish(begun, kept, drawn, summary)
  } catch (error) {
    throw cannotKeep(begun.name, error)
  }
}

function finish(
  { folder, start }: BegunFolder,
  kept: KeptStudy,
  drawn: readonly string[],
  summary: string,
): Manifest {
  const { study, failedIn, failures, results } = kept
  const files: Record<string, KeptFile> = {}
  for (const table of studyTables({ study, drawn, failedIn })) {
    // A name that no part has: whoever goes on with the study takes it away.
    const path = join(folder, PARTS, table.file)
    files[table.file] = writeTable(path, table, kept)
    renameSync(path, join(folder, table.file))
  }
  files[SUMMARY] = { sha256: sha256(summary) }
  writeWhole(join(folder, SUMMARY), summary)
  const finished = results.runs
  const planned = atRuns(start, finished)
  const manifest: Manifest = {
    ...planned,
    study: { ...planned.study, finished, complete: true },
    statuses: failures.statuses,
    files,
  }
  writeWhole(join(folder, MANIFEST), manifestText(manifest))
  removePartsFolder(join(folder, PARTS))
  return manifest
}

function writeTable(path: string, { columns, rowsOfRun }: TableShape, { chunks }: KeptStudy): KeptFile {
  const writer = new TableWriter(path, columns)
  try {
    for (const chunk of chunks()) {
      const cells = columns.map((column) => column.cells(chunk))
      writer.add(chunk.runs * rowsOfRun, (column, row) => cells[column]?.(row))
    }
    return writer.finish()
  } finally {
    writer.close()
  }
}
