import type { StudyChunk } from '@erosion/engine'
import type { Cell } from '../parquet/table-column.js'
import { TableReader, type TableRow } from '../parquet/table-reader.js'
import { GROUP_ROWS } from '../parquet/table-writer.js'
import type { TableShape } from '../tables/table-shape.js'
import { runsOfGroup } from '../tables/runs-of-group.js'
import { damageOf, type Damage } from './damage-of.js'
import type { KeptFile } from './manifest.js'
import { ResultsError, wordsOf } from './results-error.js'

/** A table of a folder of results that is held against what its runs come to when they are made again. */
export class CheckedTable {
  /** Damaged row groups in which no run was found to differ yet. */
  private readonly silent: Set<number>

  private constructor(
    private readonly shape: TableShape,
    private readonly reader: TableReader,
    private readonly damage: Damage,
  ) {
    this.silent = new Set(damage.groups)
  }

  /**
   * @param runs that the table has to have rows of
   * @throws ResultsError when the table is not there, its index cannot be read, or it has other rows
   */
  static async open(path: string, shape: TableShape, kept: KeptFile, runs: number): Promise<CheckedTable> {
    try {
      const damage = damageOf(path, kept)
      return new CheckedTable(shape, await TableReader.open(path, runs * shape.rowsOfRun), damage)
    } catch (error) {
      throw new ResultsError(`${shape.file} cannot be read: ${wordsOf(error)}`)
    }
  }

  /** The name of its file. */
  get file(): string {
    return this.shape.file
  }

  /** The runs that stand in damaged row groups. */
  damagedRuns(runs: number): readonly number[] {
    return this.damage.groups.flatMap((group) => {
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
    const readsWell = 'though every number reads as it should'
    const groups = [...this.silent].map((group) => {
      const { first, end } = runsOfGroup(group, rowsOfRun, Math.ceil(this.reader.rowCount / rowsOfRun))
      return `${file}: bytes of row group ${group} (runs ${first} to ${end - 1}) were changed, ${readsWell}`
    })
    const { isElsewhere } = this.damage
    return isElsewhere
      ? [...groups, `${file}: bytes of its index were changed, or what the manifest knows it by`]
      : groups
  }

  /** How often each text stands in a column, by its position. Rejects with an Error when it cannot be read. */
  async countTexts(column: number): Promise<ReadonlyMap<string, number>> {
    const counts = new Map<string, number>()
    for await (const { columns } of this.reader.columnGroups([this.reader.columns[column] ?? '']))
      for (const cell of columns[0] ?? []) counts.set(String(cell), (counts.get(String(cell)) ?? 0) + 1)
    return counts
  }

  close(): void {
    this.reader.close()
  }

  private noteUnreadable({ first, runs }: StudyChunk, why: string, differing: Map<number, string>): void {
    const { file, rowsOfRun } = this.shape
    for (let run = first; run < first + runs; run++) {
      const group = Math.floor((run * rowsOfRun) / GROUP_ROWS)
      for (const one of this.damage.groups) this.silent.delete(one)
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
