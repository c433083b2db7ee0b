import { checkBaselines } from './check-baselines.js'
import { checkOutcomeNames } from './check-outcome-names.js'
import { readHeadline } from './read-headline.js'
import type { PayoffRules } from './payoffs.js'
import type { PolicyContext } from './policy-context.js'
import type { Equations } from './read-equations.js'
import { readPayoffs } from './read-payoffs.js'
import { checkDefaults, readPlayers } from './read-policies.js'
import { readTree } from './read-tree.js'
import type { Player } from './scenario.js'
import type { ScenarioSource } from './schema.js'
import type { Branching } from './tree.js'

/** Who decides what, at which branchings, wants what, and what is looked at first. */
export interface Decisions {
  readonly players: readonly Player[]
  readonly tree: readonly Branching[]
  readonly payoffs: PayoffRules | undefined
  readonly headline: readonly string[]
}

/** Reads players with their policies, the tree, the game and the headline. */
export function readDecisions(
  source: ScenarioSource,
  { model, expanded, known, probed, slots }: Equations,
  around: Pick<PolicyContext, 'grid' | 'values' | 'report' | 'warn'>,
): Decisions {
  const { rules, triggers, accounts, outcomes, context } = probed
  const reading = { ...around, model, expanded, known }
  const players = readPlayers(source, { ...reading, rules, triggers, accounts, probes: slots })
  const tree = readTree(source.tree, reading)
  checkDefaults(players, known, around.report)
  checkBaselines(source.outcomes, known, around.report)
  const written = Object.keys(source.outcomes ?? {})
  checkOutcomeNames(written, around.report)
  const payoffs = readPayoffs(source.game, { ...context, known, outcomes, written })
  return {
    players,
    tree,
    payoffs,
    headline: readHeadline(source.headline, { written, report: around.report }),
  }
}
