import type { OutcomeSummary, OutcomeTable } from '@erosion/engine'
import { formatTime } from '../../run/output/format-time.js'
import { plainNumber } from '../../run/output/plain-number.js'
import { formatByError } from './format-by-error.js'
import { shareTexts } from './share-text.js'

/** One column of numbers about an outcome, with a cell for each row of its table. */
export interface OutcomeColumn {
  readonly kind: 'number' | 'threshold' | 'missing' | 'failed'
  readonly heading: string
  readonly cells: readonly string[]
}

/**
 * What a study says of one outcome, as columns of text: middle, spread, mean, the share of runs that reach each
 * threshold; and, where there are any, runs in which it never comes or is no number, and runs that failed.
 */
export function outcomeColumns(outcome: OutcomeTable): readonly OutcomeColumn[] {
  const { rows, isTime } = outcome
  return [
    ...numberColumns(outcome),
    ...(rows[0]?.thresholds ?? []).map(({ threshold }, i): OutcomeColumn => {
      const heading = isTime ? `by ${formatTime(threshold)}` : `≥ ${plainNumber(threshold)}`
      const shares = rows.map(({ thresholds }) => thresholds[i] ?? { share: null, error: null })
      return { kind: 'threshold', heading, cells: shareTexts(shares) }
    }),
    ...countColumns(outcome),
  ]
}

function numberColumns(outcome: OutcomeTable): readonly OutcomeColumn[] {
  const { rows, isTime } = outcome
  const format = formatByError(outcome)
  const quantileText = (row: OutcomeSummary, value: number | null) => {
    if (value !== null) return format.text(value)
    return isTime && row.counted + row.missing > 0 ? 'never' : '–'
  }
  const meanText = (row: OutcomeSummary) => {
    if (row.mean === null) return '–'
    const error = format.error(row)
    return error === undefined ? format.text(row.mean) : `${format.text(row.mean)} ± ${error}`
  }
  return [
    { kind: 'number', heading: 'median', cells: rows.map((row) => quantileText(row, row.median)) },
    { kind: 'number', heading: '5 %', cells: rows.map((row) => quantileText(row, row.low)) },
    { kind: 'number', heading: '95 %', cells: rows.map((row) => quantileText(row, row.high)) },
    { kind: 'number', heading: 'mean ± error', cells: rows.map(meanText) },
  ]
}

function countColumns({ rows, isTime }: OutcomeTable): readonly OutcomeColumn[] {
  const columns: OutcomeColumn[] = []
  if (rows.some(({ missing }) => missing > 0)) {
    const shares = rows.map(({ missing, counted }) => {
      const runs = missing + counted
      const share = runs > 0 ? missing / runs : null
      return { share, error: share === null ? null : Math.sqrt((share * (1 - share)) / runs) }
    })
    columns.push({ kind: 'missing', heading: isTime ? 'never' : 'no value', cells: shareTexts(shares) })
  }
  if (rows.some(({ failed }) => failed > 0)) {
    columns.push({ kind: 'failed', heading: 'failed', cells: rows.map(({ failed }) => `${failed}`) })
  }
  return columns
}
