import type { OutcomeTable } from '@erosion/engine'
import { oneLine } from '../../run/output/one-line.js'
import { unitSuffix } from '../../run/output/unit-suffix.js'
import type { Row } from '../../table/table.js'
import { outcomeColumns, type OutcomeColumn } from './outcome-columns.js'

/** Outcomes under a single choice of policies, as the rows of one table. */
export interface SummaryRows {
  readonly headings: readonly string[]
  /** The name of an outcome beside its numbers. */
  readonly wide: readonly Row[]
  /** The name of an outcome on a line of its own, above its numbers. */
  readonly narrow: readonly Row[]
}

/**
 * Numbers of each outcome in a row. Shares of runs, of which there are more or fewer, have rows of their own below it
 * and share a column.
 */
export function summaryRows(outcomes: readonly OutcomeTable[]): SummaryRows {
  const blocks = outcomes.map((outcome) => {
    const columns = outcomeColumns(outcome)
    const { name, unit, isTime } = outcome
    return {
      title: oneLine(name + unitSuffix({ unitText: unit, isTime })),
      numbers: columns.filter(({ kind }) => kind === 'number'),
      shares: columns.filter(({ kind }) => kind === 'threshold' || kind === 'missing'),
    }
  })
  const headings = (blocks[0]?.numbers ?? []).map(({ heading }) => heading)
  const hasShares = blocks.some(({ shares }) => shares.length > 0)
  const rowsOf = (columns: readonly OutcomeColumn[]) =>
    columns.map(({ heading, cells }) => ({
      name: `  ${heading}`,
      cells: [...headings.map(() => ''), cells[0] ?? ''],
    }))
  const below = blocks.map(({ numbers, shares }) => ({
    cells: [...numbers.map(({ cells }) => cells[0] ?? ''), ...(hasShares ? [''] : [])],
    rows: rowsOf(shares),
  }))
  return {
    headings: hasShares ? [...headings, 'share'] : headings,
    wide: below.flatMap(({ cells, rows }, i) => [{ name: blocks[i]?.title ?? '', cells }, ...rows]),
    narrow: below.flatMap(({ cells, rows }, i) => [
      { name: blocks[i]?.title ?? '', cells: [] },
      { name: '', cells },
      ...rows,
    ]),
  }
}
