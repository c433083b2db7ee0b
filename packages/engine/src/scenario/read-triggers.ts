import type { PathKey, Report } from '#core/issue'
import { dimensionless } from '#expression/unit'
import { readEquation } from '#model/read-equation'
import { isCondition } from '#model/resolved'
import type { OutcomeContext } from '#outcome/outcome-context'
import { canChatter } from './can-chatter.js'
import type { PolicySource } from './lever-schema.js'
import type { TriggerSource } from './rule-source.js'
import type { ScenarioSource } from './schema.js'

/** The conditions of a trigger as positions among the probes. */
export interface PendingTrigger {
  readonly when: number
  readonly until: number | undefined
}

/** Triggers by the way to the policy or lever that says them. */
export type PendingTriggers = ReadonlyMap<string, PendingTrigger>

/** The key of a trigger among the pending ones. */
export function triggerKey(path: readonly PathKey[]): string {
  return JSON.stringify(path)
}

/** Reads the conditions of every policy and lever: they join the probes. A trigger that can chatter is a warning. */
export function readTriggers(source: ScenarioSource, context: OutcomeContext, warn: Report): PendingTriggers {
  const pending = new Map<string, PendingTrigger>()
  for (const [path, trigger] of triggersWritten(source)) {
    if (trigger.when === undefined) {
      checkAlone(trigger, path, context.report)
      continue
    }
    const when = readCondition(trigger.when, [...path, 'when'], context)
    const until =
      trigger.until === undefined ? undefined : readCondition(trigger.until, [...path, 'until'], context)
    pending.set(triggerKey(path), { when, until })
    const trees = [when, until].map((probe) => context.probes[probe ?? -1]?.equation.tree)
    if (!trigger['cool down'] && trees[0] && trees[1] && canChatter(trees[0], trees[1])) {
      warn([...path, 'until'], {
        code: 'can-chatter',
        message: 'this trigger can chatter: it is let go right where it is set',
        expected: 'a threshold some way off that of `when`, or a `cool down`',
      })
    }
  }
  return pending
}

function triggersWritten(source: ScenarioSource): readonly (readonly [readonly PathKey[], TriggerSource])[] {
  const found: [readonly PathKey[], TriggerSource][] = []
  const add = (path: readonly PathKey[], policy: PolicySource) => {
    found.push([path, policy])
    for (const [lever, setting] of Object.entries(policy.levers ?? {})) {
      if (typeof setting !== 'number') found.push([[...path, 'levers', lever], setting])
    }
  }
  for (const [player, policies] of Object.entries(source.policies ?? {})) {
    for (const [name, policy] of Object.entries(policies)) add(['policies', player, name], policy ?? {})
  }
  return found
}

/** What belongs to a trigger is nothing without one. */
function checkAlone(trigger: TriggerSource, path: readonly PathKey[], report: Report): void {
  for (const key of ['until', 'delay', 'cool down'] as const) {
    if (trigger[key] === undefined) continue
    const message = `${key} stands without a condition`
    report([...path, key], { code: 'missing-key', message, expected: 'when: a condition', onKey: true })
  }
}

function readCondition(written: string | number, path: readonly PathKey[], context: OutcomeContext): number {
  const equation = readEquation(written, path, [], dimensionless, context)
  if (!isCondition(equation.tree)) {
    const message = 'this is a number, not a condition'
    const expected = 'a comparison, such as retention < 0.97'
    context.report(path, { code: 'wrong-shape', message, found: equation.text, expected })
  }
  const name = `${String(path.at(-1))} of ${path
    .slice(1, -1)
    .filter((key) => key !== 'levers')
    .join(' ')}`
  return context.probes.push({ name, isIntegrated: false, equation, path }) - 1
}
