import type { Cell } from './csv-cells.js'
import type { Fraction } from './fraction.js'
import type { Game } from './game.js'
import { isWhole, readPayoff, type Block, type ReportCell } from './payoff-cells.js'

/** A game of two players from one grid of pairs, or two grids of numbers; undefined after reporting what is wrong. */
export function readGrids(blocks: readonly Block[], report: ReportCell): Game | undefined {
  const [first, second, extra] = blocks
  if (!first || !checkGrid(first, report)) return undefined
  const players = playersOf(first)
  checkPlayers(first, players, report)
  if (!second) {
    const pairs = cellsOf(first).map((cell) => readPair(cell, report))
    return {
      title: '',
      players,
      payoffs: [0, 1].map((player) => pairs.flatMap((pair) => pair?.[player] ?? [])),
    }
  }
  if (extra) reportExtra(extra, report)
  if (!checkGrid(second, report)) return undefined
  checkSame(first, second, report)
  return { title: '', players, payoffs: [first, second].map((block) => numbersOf(block, report)) }
}

function playersOf([headings = [], ...lines]: Block): Game['players'] {
  const [row = 'row', column = 'column'] = headings[0]?.text.split('\\').map((name) => name.trim()) ?? []
  return [
    { name: row || 'row', strategies: lines.map(([name]) => name?.text ?? '') },
    { name: column || 'column', strategies: headings.slice(1).map(({ text }) => text) },
  ]
}

/** What stands below headings and beside names. */
const cellsOf = ([headings = [], ...lines]: Block): readonly Cell[] =>
  lines.flatMap((line) => line.slice(1, headings.length))

/** Reports what is wrong with headings and lines. @returns whether there is anything to read */
function checkGrid([headings = [], ...lines]: Block, report: ReportCell): boolean {
  const [corner] = headings
  if (lines.length === 0 || headings.length < 2) {
    const expected = 'a heading for each strategy of the column player, and a line for each of the row player'
    const message = 'this grid has no strategies'
    report(corner ?? { start: 0, end: 1 }, { code: 'wrong-shape', message, expected })
    return false
  }
  const names = [headings.slice(1), lines.flatMap(([name]) => name ?? [])]
  for (const cells of names) checkUnique(cells, report)
  for (const line of lines) isWhole(line, headings.length, report)
  return true
}

function checkPlayers([headings = []]: Block, [row, column]: Game['players'], report: ReportCell): void {
  const [corner] = headings
  if (corner && row?.name === column?.name)
    report(corner, { code: 'duplicate-name', message: `two players are called ${row?.name}` })
}

function checkUnique(cells: readonly Cell[], report: ReportCell): void {
  const twice = cells.filter((cell) =>
    cells.some((other) => other.text === cell.text && other.start < cell.start),
  )
  for (const cell of twice) {
    report(cell, { code: 'duplicate-name', message: `two strategies are called ${cell.text || 'nothing'}` })
  }
}

/** Both payoffs of a cell. */
function readPair(cell: Cell, report: ReportCell): readonly Fraction[] | undefined {
  const parts = cell.text
    .replace(/^\((.*)\)$/, '$1')
    .trim()
    .split(/\s*[;,|]\s*|\s+/)
  if (parts.length !== 2) {
    const expected = 'two payoffs, such as 3; 1, or a second grid below an empty line'
    const message = 'this cell does not hold the payoffs of two players'
    report(cell, { code: 'wrong-shape', message, found: cell.text || 'nothing', expected })
    return undefined
  }
  const read = parts.flatMap((text) => readPayoff({ ...cell, text }, report) ?? [])
  return read.length === 2 ? read : undefined
}

function numbersOf(block: Block, report: ReportCell): readonly Fraction[] {
  return cellsOf(block).flatMap((cell) => readPayoff(cell, report) ?? [])
}

/** Two grids have the same headings. */
function checkSame(first: Block, second: Block, report: ReportCell): void {
  const namesOf = ([headings = [], ...lines]: Block) => [
    ...headings.slice(1),
    ...lines.flatMap(([name]) => name ?? []),
  ]
  const [own, other] = [namesOf(first), namesOf(second)]
  const wrong = other.findIndex(({ text }, i) => own[i]?.text !== text)
  if (wrong < 0 && own.length === other.length) return
  const place = other[wrong] ?? other.at(-1) ?? { start: 0, end: 1 }
  const message = 'the second grid has other strategies than the first'
  const shown = (cell: Cell | undefined, count: number) =>
    cell ? cell.text || 'nothing' : `${count} strategies`
  const found = shown(other[wrong], other.length)
  report(place, { code: 'wrong-shape', message, found, expected: shown(own[wrong], own.length) })
}

function reportExtra(block: Block, report: ReportCell): void {
  const place = block[0]?.[0] ?? { start: 0, end: 1 }
  report(place, { code: 'wrong-shape', message: 'a third grid has no player', expected: 'one or two grids' })
}
