import type { RuleSource } from './rule-source.js'

/** The rules of a lever in words, without its values: `when x < 1, until x > 2, cost 3`. */
export function ruleText({ trigger, cost, budgets, excludes, isMandatory }: RuleSource): string {
  const triggerWords = (['when', 'until', 'delay', 'cool down'] as const).map((key) => {
    const written = trigger?.value[key]
    return written === undefined ? '' : `${key} ${written}`
  })
  return [
    ...triggerWords,
    cost ? `cost ${cost.value}` : '',
    ...budgets.map(({ value }) => {
      if (typeof value === 'number') return `budget ${value}`
      const { total, period = 1, ...rest } = value
      const perPeriod = rest['per period']
      const parts = [
        total === undefined ? '' : `${total}`,
        perPeriod === undefined ? '' : `${perPeriod} per ${period}`,
      ]
      return `budget ${parts.filter(Boolean).join(' and ')}`
    }),
    excludes.length > 0 ? `excludes ${excludes.map(({ value }) => value).join(', ')}` : '',
    isMandatory ? 'mandatory' : '',
  ]
    .filter(Boolean)
    .join(', ')
}
