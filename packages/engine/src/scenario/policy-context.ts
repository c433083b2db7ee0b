import type { Report } from '#core/issue'
import type { Grid } from '#compile/kernel'
import type { ExpandedModel } from '#model/expanded'
import type { Model } from '#model/model'
import type { Accounts } from './accounts.js'
import type { KnownPolicies } from './known-policies.js'
import type { PendingTriggers } from './read-triggers.js'
import type { RuleSource } from './rule-source.js'

/** What policies are read with. */
export interface PolicyContext {
  readonly model: Model
  readonly expanded: ExpandedModel
  /** Undefined when the time of the scenario could not be read; times are then not looked at. */
  readonly grid: Grid | undefined
  readonly known: KnownPolicies
  /** The levers that have rules, their conditions, the slot of every probe, and where they are accounted for. */
  readonly rules: readonly RuleSource[]
  readonly triggers: PendingTriggers
  readonly probes: readonly number[]
  readonly accounts: Accounts
  /** A number for every slot. */
  readonly values: Float64Array
  readonly report: Report
  /** Takes note of what is allowed, and may yet be a slip. */
  readonly warn: Report
}
