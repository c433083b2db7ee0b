import type { Problem } from '#core/issue'
import type { Cell } from './csv-cells.js'
import { parseFraction, type Fraction } from './fraction.js'

/** Takes note of a problem of a cell. */
export type ReportCell = (cell: Pick<Cell, 'start' | 'end'>, problem: Problem) => void

/** Lines of cells that stand together; at least one. */
export type Block = readonly (readonly Cell[])[]

/** Whether a heading is one of payoffs; every other one is that of a player. */
export function isPayoffHeading({ text }: Cell): boolean {
  return /^payoff\s+\S/i.test(text)
}

/** Whether a line has a cell below every heading. */
export function isWhole(line: readonly Cell[], count: number, report: ReportCell): boolean {
  if (line.length === count) return true
  const place = line[count] ?? line.at(-1) ?? { start: 0, end: 1 }
  const expected = `${count}, one below each heading`
  report(place, {
    code: 'wrong-shape',
    message: 'this line has the wrong number of cells',
    found: `${line.length}`,
    expected,
  })
  return false
}

/** The number in a cell; undefined after reporting that there is none. */
export function readPayoff(cell: Cell, report: ReportCell): Fraction | undefined {
  const value = parseFraction(cell.text)
  if (value) return value
  const expected = 'a number, such as 12, -0.5 or 2/3'
  report(cell, { code: 'wrong-shape', message: 'this is no number', found: cell.text || 'nothing', expected })
  return undefined
}
