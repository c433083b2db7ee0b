import type { Report } from '#core/issue'
import type { Grid } from '#compile/kernel'
import { isUnderWay } from '#levers/course'
import type { LeverRule } from '#levers/lever-rule'
import { doExclude } from '#levers/do-exclude'

/** Levers of one policy that exclude each other and go by the calendar alone may not be on together. */
export function checkExclusions(rules: readonly LeverRule[], { stepCount }: Grid, report: Report): void {
  const instants = Array.from({ length: stepCount + 1 }, (_, n) => n)
  const areOn = (a: LeverRule, b: LeverRule) =>
    !a.trigger && !b.trigger && instants.some((n) => isUnderWay(a.course, n) && isUnderWay(b.course, n))
  rules.forEach((rule, i) => {
    const other = rules.slice(0, i).find((earlier) => doExclude(rule, earlier) && areOn(rule, earlier))
    if (!other) return
    const { player, policy, name } = rule
    const message = `${name} and ${other.name} exclude each other, and both are on`
    const path = ['policies', player, policy, 'levers', name]
    report(path, { code: 'exclusive', message, found: name, onKey: true })
  })
}
