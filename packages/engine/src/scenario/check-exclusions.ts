import type { Report } from '#core/issue'
import type { Grid } from '#compile/kernel'
import { isUnderWay } from '#levers/course'
import type { LeverRule } from '#levers/lever-rule'
import { doExclude } from '#levers/do-exclude'

/**
 * Levers that exclude each other and go by the calendar alone may not be on together, in one policy or in those of
 * two players, which a run may combine. Levers of two policies of one player never meet.
 */
export function checkExclusions(rules: readonly LeverRule[], grid: Grid, report: Report): void {
  rules.forEach((rule, i) => {
    const meetings = rules.slice(0, i).flatMap((other) => {
      const time =
        doMeet(rule, other) && doExclude(rule, other) ? firstTogether(rule, other, grid) : undefined
      return time === undefined ? [] : [{ other, time }]
    })
    const [first] = meetings
    if (!first) return
    const { player, policy, name } = rule
    const { other, time } = first
    const whose = other.player === player ? '' : ` of ${other.player} ${other.policy}`
    report(['policies', player, policy, 'levers', name], {
      code: 'exclusive',
      message: `${name} and ${other.name}${whose} exclude each other, and both are on`,
      found: `both at ${time}`,
      expected: 'times apart, or a condition (when) for one of them',
      onKey: true,
    })
  })
}

/** Whether there is a run with both. */
function doMeet(a: LeverRule, b: LeverRule): boolean {
  return a.player !== b.player || a.policy === b.policy
}

/** The first time at which both are on, whatever happens; undefined when there is none. */
function firstTogether(a: LeverRule, b: LeverRule, { from, step, stepCount }: Grid): number | undefined {
  if (a.trigger || b.trigger) return undefined
  const instants = Array.from({ length: stepCount + 1 }, (_, n) => n)
  const first = instants.find((n) => isUnderWay(a.course, n) && isUnderWay(b.course, n))
  return first === undefined ? undefined : from + first * step
}
