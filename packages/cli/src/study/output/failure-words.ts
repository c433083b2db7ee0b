import type { Bounds, OutcomeSummary, OutcomeTable } from '@erosion/engine'
import { formatTime } from '../../run/output/format-time.js'
import { oneLine } from '../../run/output/one-line.js'
import { plainNumber } from '../../run/output/plain-number.js'
import { formatByError } from './format-by-error.js'

/** Most rows whose bounds are told in words. */
const MOST_ROWS = 12

/**
 * What the numbers of an outcome could be had the runs that failed come to anything, a sentence for each row that has
 * some: failures counted as the least and as the most.
 * @param players whose policies name the rows; none where there is one row
 */
export function failureWords(outcome: OutcomeTable, players: readonly string[]): readonly string[] {
  const hurt = outcome.rows.filter(({ failed }) => failed > 0)
  const told = hurt.slice(0, MOST_ROWS).map((row) => rowWords(outcome, row, players))
  if (hurt.length <= MOST_ROWS) return told
  return [...told, `… and ${hurt.length - MOST_ROWS} more rows with failures; --format json tells all.`]
}

function rowWords(outcome: OutcomeTable, row: OutcomeSummary, players: readonly string[]): string {
  const { failed, runs, bounds, policies } = row
  const name = players.map((player) => oneLine(policies[player] ?? '')).join(', ')
  const head = `${name === '' ? '' : `${name}: `}${failed} of ${runs} runs failed and are left out`
  if (!bounds) return `${head}; nothing bounds what they leave.`
  const format = formatByError(outcome)
  const range = ({ low, high }: Bounds) =>
    spanOf(end(low, format.text, 'any'), end(high, format.text, outcome.isTime ? 'never' : 'any'))
  const shares = bounds.thresholds.map((share, i) => {
    const threshold = outcome.rows[0]?.thresholds[i]?.threshold ?? NaN
    const reached = outcome.isTime ? `by ${formatTime(threshold)}` : `≥ ${plainNumber(threshold)}`
    return `${reached} ${spanOf(end(share.low, percent, 'any'), end(share.high, percent, 'any'))} %`
  })
  const mean = bounds.mean ? [`mean ${range(bounds.mean)}`] : []
  const numbers = [`median ${range(bounds.median)}`, ...mean, ...shares]
  return `${head}. Counted as the least and as the most: ${numbers.join(', ')}.`
}

const percent = (share: number) => `${Math.round(100 * share)}`

const end = (value: number | null, text: (value: number) => string, otherwise: string) =>
  value === null ? otherwise : text(value)

const spanOf = (low: string, high: string) => (low === high ? low : `${low} to ${high}`)
