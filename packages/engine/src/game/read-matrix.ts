import type { Issue } from '#core/issue'
import { csvCells, type Cell } from './csv-cells.js'
import type { ReadGame } from './game.js'
import { isPayoffHeading, type Block, type ReportCell } from './payoff-cells.js'
import { readGrids } from './read-grids.js'
import { readProfiles } from './read-profiles.js'

/**
 * Reads a game from CSV, in one of three forms:
 * a line for each profile, with a column for each player and one of payoffs, `payoff NAME`, for each;
 * a grid of two players, whose cells hold both payoffs, as in `3; 1` or `(3, 1)`;
 * or two grids with one number in each cell, the payoffs of the row player and, below an empty line, of the column player.
 */
export function readMatrix(text: string, file: string): ReadGame {
  const issues: Issue[] = []
  const report: ReportCell = ({ start, end }, problem) =>
    void issues.push({ ...problem, path: [file], span: { file, start, end: Math.max(end, start + 1) } })
  const blocks = blocksOf(csvCells(text))
  const [first] = blocks
  if (!first) {
    const expected = 'a game as CSV'
    report({ start: 0, end: 1 }, { code: 'missing-key', message: 'there is no game here', expected })
    return { game: undefined, issues }
  }
  const open = blocks.flat(2).find(({ isOpen }) => isOpen)
  if (open) {
    const place = { start: open.start, end: open.start + 1 }
    report(place, { code: 'syntax', message: 'a quote is opened and not closed' })
    return { game: undefined, issues }
  }
  const isLong = first[0]?.some(isPayoffHeading) ?? false
  const game = isLong ? readProfiles(first, report) : readGrids(blocks, report)
  return { game: issues.length === 0 ? game : undefined, issues }
}

function blocksOf(lines: readonly (readonly Cell[])[]): readonly Block[] {
  const blocks: (readonly Cell[])[][] = []
  for (const [i, line] of lines.entries()) {
    if (line.length === 0) continue
    const before = lines[i - 1]
    if (before && before.length > 0) blocks.at(-1)?.push(line)
    else blocks.push([line])
  }
  return blocks
}
