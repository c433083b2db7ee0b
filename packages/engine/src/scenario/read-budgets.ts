import type { PathKey, Report } from '#core/issue'
import { readNumber } from '#core/shape'
import { wholeSteps } from '#compile/grid-steps'
import type { Grid } from '#compile/kernel'
import type { Budget } from '#levers/budget'
import type { BudgetSource } from './lever-schema.js'
import type { Written } from './rule-source.js'

/** The way to a budget, by its key. */
export function pathOfBudget(key: string): readonly PathKey[] {
  return JSON.parse(key) as readonly PathKey[]
}

/** Reads the budgets of a lever: its own, and that of its policy, which other levers of the policy share. */
export function readBudgets(
  written: readonly Written<BudgetSource>[],
  grid: Grid | undefined,
  report: Report,
): readonly Budget[] {
  return written.map(({ value, path }) => {
    const { total, period = 1, ...rest } = typeof value === 'number' ? { total: value } : value
    const perPeriod = rest['per period']
    checkAmount(total, typeof value === 'number' ? path : [...path, 'total'], report)
    checkAmount(perPeriod, [...path, 'per period'], report)
    if (perPeriod === undefined && total === undefined) {
      const expected = 'total, per period, or both'
      report(path, { code: 'missing-key', message: 'this budget holds nothing back', expected })
    }
    const periodSteps = readPeriod(readNumber(period), [...path, 'period'], grid, report)
    return { key: JSON.stringify(path), total, perPeriod, periodSteps }
  })
}

function checkAmount(amount: number | undefined, path: readonly PathKey[], report: Report): void {
  if (amount === undefined || amount >= 0) return
  report(path, { code: 'out-of-range', message: 'a budget is not negative', found: `${amount}` })
}

function readPeriod(
  period: number,
  path: readonly PathKey[],
  grid: Grid | undefined,
  report: Report,
): number {
  const whole = grid && wholeSteps(period, grid.step)
  if (!grid || (whole !== undefined && whole > 0)) return whole ?? 1
  const message = 'a budget cannot be counted in these periods'
  const expected = `a whole number of steps of ${grid.step}`
  report(path, { code: 'off-grid', message, found: `${period / grid.step} steps`, expected })
  return 1
}
