import type { PathKey, Report } from '#core/issue'
import { readNumber } from '#core/shape'
import { wholeSteps } from '#compile/grid-steps'
import type { Course } from '#levers/course'
import type { LeverRule, Price, RuledElement } from '#levers/lever-rule'
import type { Trigger } from '#levers/trigger'
import { offsetOf } from '#model/declaration'
import { accountSlots } from './accounts.js'
import { readAddress } from './address.js'
import { readBudgets } from './read-budgets.js'
import type { PolicyContext } from './policy-context.js'
import { ruleText } from './rule-text.js'
import { triggerKey } from './read-triggers.js'
import type { RuleSource, Written } from './rule-source.js'

/** Reads a lever with rules, once it is known which elements it moves, and when. */
export function readRule(
  source: RuleSource,
  elements: readonly RuledElement[],
  course: Course,
  context: PolicyContext,
): LeverRule {
  const { lever, player, policy, cost, budgets, excludes, isMandatory, path } = source
  const { accounts, expanded, grid, report } = context
  if (isMandatory && source.trigger) {
    const message = 'a mandatory lever goes by the calendar, and waits for no condition'
    report([...path, 'mandatory'], { code: 'not-allowed', message })
  }
  return {
    ...{ name: lever, player, policy, text: ruleText(source), elements, course },
    trigger: readTrigger(source, context),
    price: cost ? readPrice(cost, context) : { amount: 0 },
    budgets: readBudgets(budgets, grid, report),
    isMandatory,
    excludes: excludes.flatMap((written) => readExcluded(written, elements, context)),
    accounts: accountSlots(source, accounts, expanded),
  }
}

function readTrigger({ trigger }: RuleSource, context: PolicyContext): Trigger | undefined {
  if (!trigger) return undefined
  const { value, path } = trigger
  const pending = context.triggers.get(triggerKey(path))
  const slotOf = (probe: number | undefined) => context.probes[probe ?? -1]
  return {
    when: slotOf(pending?.when) ?? 0,
    until: slotOf(pending?.until),
    delaySteps: readDuration(value.delay, [...path, 'delay'], context),
    coolDownSteps: readDuration(value['cool down'], [...path, 'cool down'], context),
  }
}

/** A length of time in steps; 0 when it is not given, or after reporting that it is none. */
function readDuration(
  written: number | string | undefined,
  path: readonly PathKey[],
  { grid, report }: PolicyContext,
): number {
  const duration = readNumber(written ?? 0)
  if (!grid) return 0
  const whole = wholeSteps(duration, grid.step)
  if (whole !== undefined && whole >= 0 && whole <= grid.stepCount) return whole
  const expected = `0 to the length of the run, a whole number of steps of ${grid.step}`
  const code = whole === undefined ? 'off-grid' : 'out-of-range'
  report(path, { code, message: 'this time does not fit the run', found: `${duration}`, expected })
  return 0
}

function readPrice({ value, path }: Written<number | string>, context: PolicyContext): Price {
  const { model, expanded, report } = context
  if (typeof value === 'number') {
    if (value < 0)
      report(path, { code: 'out-of-range', message: 'a cost is not negative', found: `${value}` })
    return { amount: value }
  }
  const address = readAddress(value, 'parameter', model, onValue(path, report))
  const [position, ...others] = address?.positions ?? []
  if (others.length > 0) {
    const message = `${value} is many numbers, and a cost is one`
    report(path, { code: 'wrong-subscript', message, expected: 'one element' })
  }
  if (!address || !position) return { amount: 0 }
  const { name, indices } = address.variable
  return { slot: (expanded.firstSlots.get(name) ?? 0) + offsetOf(indices, position) }
}

function readExcluded(
  { value, path }: Written<string>,
  elements: readonly RuledElement[],
  { model, expanded, report }: PolicyContext,
): readonly number[] {
  const address = readAddress(value, 'lever', model, onValue(path, report))
  if (!address) return []
  const { name, indices } = address.variable
  const first = expanded.firstSlots.get(name) ?? 0
  const slots = address.positions.map((position) => first + offsetOf(indices, position))
  const isOwn = path.includes('levers') && slots.every((slot) => elements.some((own) => own.slot === slot))
  if (isOwn) report(path, { code: 'not-allowed', message: 'a lever cannot exclude itself', found: value })
  // What a policy says for all of its levers is not meant for the one itself.
  return slots.filter((slot) => !elements.some((own) => own.slot === slot))
}

/** Names stand in values here, not in keys. */
function onValue(path: readonly PathKey[], report: Report): (problem: Parameters<Report>[1]) => void {
  return ({ onKey: _, ...problem }) => report(path, problem)
}
