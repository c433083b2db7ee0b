import type { PathKey } from '#core/issue'
import type { BudgetSource, LeverSettingSource, PolicySource } from './lever-schema.js'
import type { ScenarioSource } from './schema.js'

type Path = readonly PathKey[]

/** Something written, and where. */
export interface Written<T> {
  readonly value: T
  readonly path: Path
}

/** What makes of a lever one with rules: what it says itself, and what its policy says for all of its levers. */
export interface RuleSource {
  readonly player: string
  readonly policy: string
  readonly lever: string
  /** The way to the lever. */
  readonly path: Path
  readonly setting: LeverSettingSource
  /** Where `when`, `until` and their times stand: at the lever, else at the policy. */
  readonly trigger: Written<TriggerSource> | undefined
  readonly cost: Written<number | string> | undefined
  readonly budgets: readonly Written<BudgetSource>[]
  readonly excludes: readonly Written<string>[]
  readonly isMandatory: boolean
}

/** The keys of a trigger. */
export type TriggerSource = Pick<PolicySource, 'when' | 'until' | 'delay' | 'cool down'>

/** Every lever of a scenario that has rules. Where levers exclude others, all have: any may be the other. */
export function ruleSources(source: ScenarioSource): readonly RuleSource[] {
  const all = Object.entries(source.policies ?? {}).flatMap(([player, policies]) =>
    Object.entries(policies).flatMap(([name, policy]) =>
      Object.entries(policy?.levers ?? {}).map(([lever, written]) =>
        ruleSource({ player, policy: name, lever }, policy ?? {}, written),
      ),
    ),
  )
  const doExclude = all.some(({ excludes }) => excludes.length > 0)
  return all.filter((rule) => doExclude || isRuled(rule))
}

function isRuled({ trigger, cost, budgets, isMandatory }: RuleSource): boolean {
  return trigger !== undefined || cost !== undefined || budgets.length > 0 || isMandatory
}

function ruleSource(
  names: Pick<RuleSource, 'player' | 'policy' | 'lever'>,
  policy: PolicySource,
  written: number | LeverSettingSource,
): RuleSource {
  const above = ['policies', names.player, names.policy]
  const path = [...above, 'levers', names.lever]
  const setting = typeof written === 'number' ? { value: written } : written
  const sides = [
    { source: setting, path },
    { source: policy, path: above },
  ]
  const triggered = sides.find(({ source }) => source.when !== undefined)
  const priced = sides.find(({ source }) => source.cost !== undefined)
  return {
    ...names,
    ...{ path, setting },
    trigger: triggered && { value: triggered.source, path: triggered.path },
    cost: priced && { value: priced.source.cost ?? 0, path: [...priced.path, 'cost'] },
    budgets: sides.flatMap(({ source: { budget }, path }) =>
      budget === undefined ? [] : [{ value: budget, path: [...path, 'budget'] }],
    ),
    excludes: sides.flatMap(({ source, path }) =>
      (source.excludes ?? []).map((value, i) => ({ value, path: [...path, 'excludes', i] })),
    ),
    isMandatory: setting.mandatory ?? false,
  }
}
