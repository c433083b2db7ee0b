import type { Report } from '#core/issue'
import type { Grid } from '#compile/kernel'
import type { Probe } from '#model/expand'
import type { Model } from '#model/model'
import type { Declarations } from '#model/read-declarations'
import type { Outcome } from '#outcome/outcome'
import type { OutcomeContext } from '#outcome/outcome-context'
import { accountOutcomes } from './account-outcomes.js'
import { accountsOf, type Accounts } from './accounts.js'
import type { KnownPolicies } from './known-policies.js'
import { promisesOfEvents } from './promises-of-events.js'
import { readEvents, type PendingEvents } from './read-events.js'
import { readExpectations, readOutcomes } from './read-outcomes.js'
import { readTriggers, type PendingTriggers } from './read-triggers.js'
import { ruleSources, type RuleSource } from './rule-source.js'
import type { Expectation } from './scenario.js'
import type { ScenarioSource } from './schema.js'

/** All of a scenario that has equations of its own: they are probes, expanded together with the model. */
export interface Probed {
  readonly rules: readonly RuleSource[]
  readonly triggers: PendingTriggers
  readonly accounts: Accounts
  readonly outcomes: readonly Outcome[]
  readonly expectations: readonly Expectation[]
  readonly pending: readonly PendingEvents[]
  readonly probes: readonly Probe[]
  /** What equations of the scenario are read with. */
  readonly context: OutcomeContext
}

interface Around {
  readonly model: Model
  readonly declarations: Declarations
  readonly known: KnownPolicies
  readonly grid: Grid | undefined
  readonly report: Report
  readonly warn: Report
}

/** Reads outcomes, expectations, events and conditions of levers, which may look at the accounts of levers as well. */
export function readProbed(source: ScenarioSource, around: Around): Probed {
  const { model, declarations, known, grid, report, warn } = around
  const probes: Probe[] = []
  const rules = ruleSources(source)
  const accounts = accountsOf(rules, known.players, model, report)
  const named = [...model.variables, ...accounts.variables.map((one) => [one.name, one] as const)]
  const context = {
    declarations: { ...declarations, variables: new Map(named) },
    ...{ timeUnit: model.timeUnit, report, probes, grid },
  }
  const asked = readOutcomes(source.outcomes, context)
  const pending = readEvents(source.events, model, context)
  const expectations = [
    ...readExpectations(source.expectations, context),
    ...promisesOfEvents(source.events, pending, grid?.stepCount ?? 0),
  ]
  const triggers = readTriggers(source, context, warn)
  const names = new Set(asked.map(({ name }) => name))
  const told = accountOutcomes(accounts, probes, grid?.stepCount ?? 0, names)
  return { rules, triggers, accounts, outcomes: [...asked, ...told], expectations, pending, probes, context }
}
