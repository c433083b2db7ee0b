import { fixedText } from '../../run/output/fixed-text.js'
import { decimalsOfErrors } from './decimals-of-errors.js'

/** Most decimals of a percentage. */
const MOST_DECIMALS = 2

/** A share of runs, and its standard error; null when there is none. */
export interface Share {
  readonly share: number | null
  readonly error: number | null
}

/**
 * Shares of runs that stand in one column, as percentages with as many decimals as their errors allow. 0 % is no run
 * and 100 % every run; what only comes near is less or more than the last decimal can say.
 */
export function shareTexts(shares: readonly Share[]): readonly string[] {
  const errors = shares.flatMap(({ error }) => (error !== null && error > 0 ? [100 * error] : []))
  const allowed = errors.length > 0 ? decimalsOfErrors(errors) : 0
  // A first digit of 1 or 2 would ask for a second; whole percentages are what people read.
  const decimals = Math.max(0, Math.min(allowed - 1, MOST_DECIMALS))
  return shares.map(({ share }) => (share === null ? '–' : percent(share, decimals)))
}

function percent(share: number, decimals: number): string {
  if (share === 1) return '100 %'
  const text = fixedText(100 * share, decimals)
  const unit = 10 ** -decimals
  if (share > 0 && Number(text) === 0) return `<${fixedText(unit, decimals)} %`
  if (Number(text) === 100) return `>${fixedText(100 - unit, decimals)} %`
  return `${text} %`
}
