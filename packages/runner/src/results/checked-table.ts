import type { StudyChunk } from '@erosion/engine'
import type { Cell } from '../parquet/table-column.js'
import { TableReader, type TableRow } from '../parquet/table-reader.js'
import { GROUP_ROWS } from '../parquet/table-writer.js'
import type { TableShape } from '../tables/table-shape.js'
import { runsOfGroup } from '../tables/runs-of-group.js'
import { damagedGroups } from './damaged-groups.js'
import type { KeptFile } from './manifest.js'
import { ResultsError, wordsOf } from './results-error.js'

/** A table of a folder of results that is held against what its runs come to when they are made again. */
export class CheckedTable {
  /** Damaged row groups in which no run was found to differ yet. */
  private readonly silent: Set<number>

  private constructor(
    private readonly shape: TableShape,
    private readonly reader: TableReader,
    private readonly damaged: readonly number[],
  ) {
    this.silent = new Set(damaged)
  }

  /** @throws ResultsError when the table is not there, or its index cannot be read */
  static async open(path: string, shape: TableShape, kept: KeptFile): Promise<CheckedTable> {
    try {
      return new CheckedTable(shape, await TableReader.open(path), damagedGroups(path, kept))
    } catch (error) {
      throw new ResultsError(`${shape.file} cannot be read: ${wordsOf(error)}`)
    }
  }

  /** The runs that stand in damaged row groups. */
  damagedRuns(runs: number): readonly number[] {
    return this.damaged.flatMap((group) => {
      const { first, end } = runsOfGroup(group, this.shape.rowsOfRun, runs)
      return Array.from({ length: end - first }, (_, i) => first + i)
    })
  }

  /** Holds the rows of a chunk against those of the table. @param differing takes words for each run that differs */
  async compare(chunk: StudyChunk, differing: Map<number, string>): Promise<void> {
    const { file, rowsOfRun, columns } = this.shape
    const first = chunk.first * rowsOfRun
    let rows: readonly TableRow[]
    try {
      rows = await this.reader.rows(first, first + chunk.runs * rowsOfRun)
    } catch (error) {
      this.noteUnreadable(chunk, wordsOf(error), differing)
      return
    }
    const cells = columns.map((column) => column.cells(chunk))
    for (let row = 0; row < chunk.runs * rowsOfRun; row++) {
      const column = cells.findIndex((cell, c) => !isSame(cell(row), rows[row]?.[c]))
      if (column < 0) continue
      const run = chunk.first + Math.floor(row / rowsOfRun)
      this.silent.delete(Math.floor((first + row) / GROUP_ROWS))
      if (differing.has(run)) continue
      const [there, here] = [rows[row]?.[column], cells[column]?.(row)]
      const policies = columns
        .flatMap(({ isPolicy, name }, c) => (isPolicy ? [`${name}: ${cells[c]?.(row)}`] : []))
        .join(', ')
      const where = policies === '' ? '' : ` (${policies})`
      differing.set(
        run,
        `run ${run}${where}: ${columns[column]?.name} is ${shown(there)} in ${file}, and ${shown(here)} when run again`,
      )
    }
  }

  /** In words: damaged row groups in which every number that was compared reads as it should. */
  silentDamage(): readonly string[] {
    const { file, rowsOfRun } = this.shape
    return [...this.silent].map((group) => {
      const { first, end } = runsOfGroup(group, rowsOfRun, Math.ceil(this.reader.rowCount / rowsOfRun))
      return `${file}: bytes of row group ${group} (runs ${first} to ${end - 1}) were changed, though every number reads as it should`
    })
  }

  close(): void {
    this.reader.close()
  }

  private noteUnreadable({ first, runs }: StudyChunk, why: string, differing: Map<number, string>): void {
    const { file, rowsOfRun } = this.shape
    for (let run = first; run < first + runs; run++) {
      const group = Math.floor((run * rowsOfRun) / GROUP_ROWS)
      for (const one of this.damaged) this.silent.delete(one)
      if (!differing.has(run))
        differing.set(run, `run ${run}: row group ${group} of ${file} cannot be read: ${why}`)
    }
  }
}

/** Whether a cell that is made anew is the one in the table, to the bit. */
function isSame(made: Cell, read: TableRow[number] | undefined): boolean {
  const wanted = made === undefined || Number.isNaN(made) ? null : made
  return Object.is(wanted, read)
}

function shown(cell: Cell | null): string {
  if (cell === null || cell === undefined || Number.isNaN(cell)) return 'nothing'
  return Object.is(cell, -0) ? '-0' : String(cell)
}
