import type { Report } from '#core/issue'
import type { Grid } from '#compile/kernel'
import { amountOf, costOf } from '#levers/cost-of'
import { isUnderWay, valueAt } from '#levers/course'
import type { LeverRule } from '#levers/lever-rule'
import { pathOfBudget } from './read-budgets.js'

/** Room for the rounding of sums. */
const ROUNDING = 1 + 1e-9

/**
 * What is mandatory in a policy can be paid from its budgets.
 * @param values a number for every slot, at which prices are looked at
 */
export function checkMandatory(
  rules: readonly LeverRule[],
  grid: Grid,
  values: Float64Array,
  report: Report,
): void {
  const budgets = new Map(rules.flatMap(({ budgets }) => budgets.map((budget) => [budget.key, budget])))
  for (const { key, total = Infinity, perPeriod = Infinity, periodSteps } of budgets.values()) {
    const mandatory = rules.filter((rule) => rule.isMandatory && rule.budgets.some((own) => own.key === key))
    if (mandatory.length === 0) continue
    const costs = Array.from({ length: grid.stepCount }, (_, n) =>
      sum(mandatory.map((rule) => costIn(rule, n, grid, values))),
    )
    const periods = costs.flatMap((_, n) =>
      n % periodSteps === 0 ? [sum(costs.slice(n, n + periodSteps))] : [],
    )
    const shortfalls = [
      { has: total, needs: sum(costs) },
      { has: perPeriod, needs: Math.max(0, ...periods) },
    ]
    const short = shortfalls.find(({ has, needs }) => needs > has * ROUNDING)
    if (!short) continue
    report(pathOfBudget(key), {
      code: 'over-budget',
      message: `the budget lies below what ${mandatory.map(({ name }) => name).join(' and ')} must cost`,
      found: `${short.has}`,
      expected: `at least ${Number(short.needs.toPrecision(6))}`,
    })
  }
}

function costIn(
  { elements, course, price }: LeverRule,
  n: number,
  { step }: Grid,
  values: Float64Array,
): number {
  if (!isUnderWay(course, n)) return 0
  const bases = elements.map(({ slot }) => values[slot] ?? NaN)
  const levels = bases.map((base) => valueAt(course, base, n))
  return costOf(amountOf(price, values), levels, bases, step)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
