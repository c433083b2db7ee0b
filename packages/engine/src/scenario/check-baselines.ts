import type { Report } from '#core/issue'
import type { KnownPolicies } from './known-policies.js'
import { reportUnknownPlayer, reportUnknownPolicy } from './read-policies.js'
import type { ScenarioSource } from './schema.js'

/** The players and policies that outcomes name, in `against` and `better`, are those of the scenario. */
export function checkBaselines(
  outcomes: ScenarioSource['outcomes'],
  known: KnownPolicies,
  report: Report,
): void {
  for (const [outcome, written] of Object.entries(outcomes ?? {})) {
    if (typeof written !== 'object') continue
    const path = ['outcomes', outcome]
    for (const [player, policy] of Object.entries(written.against ?? {})) {
      const place = [...path, 'against', player]
      if (!known.players.includes(player)) reportUnknownPlayer(player, place, known, report)
      else if (!known.exists(player, policy)) reportUnknownPolicy(player, policy, place, known, report)
    }
    if (written.costs !== undefined && !known.players.includes(written.costs)) {
      reportUnknownPlayer(written.costs, [...path, 'costs'], known, report)
    }
    for (const player of Object.keys(written.better ?? {})) {
      if (!known.players.includes(player)) {
        reportUnknownPlayer(player, [...path, 'better', player], known, report)
      }
    }
  }
}
