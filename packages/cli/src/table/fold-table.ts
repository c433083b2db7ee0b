import { layOut } from './layout.js'
import { spansOf } from './spans.js'
import { selectColumns, type Table } from './table.js'

/**
 * A table as tables that fit a width, one below the other. Folds between groups of columns where it can, inside a
 * group where it must; a single column too wide stays as it is.
 */
export function foldTable(table: Table, width: number): readonly Table[] {
  const fits = (columns: readonly number[]) => layOut(selectColumns(table, columns)).total <= width
  const blocks: number[][] = []
  for (const { first, last } of spansOf(table, table.levels.length - 2)) {
    const group = Array.from({ length: last - first + 1 }, (_, i) => first + i)
    const pieces = fits(group) ? [group] : group.map((column) => [column])
    for (const piece of pieces) {
      const block = blocks.at(-1)
      if (block && fits([...block, ...piece])) block.push(...piece)
      else blocks.push([...piece])
    }
  }
  return blocks.map((columns) => selectColumns(table, columns))
}
