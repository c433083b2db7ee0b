import type { Report } from '#core/issue'
import type { Outcome } from '#outcome/outcome'
import { reportUnknownPlayer, reportUnknownPolicy } from './read-policies.js'
import type { Player } from './scenario.js'

/** The players and policies that outcomes name, in `against` and `better`, are those of the scenario. */
export function checkBaselines(
  outcomes: readonly Outcome[],
  players: readonly Player[],
  exists: (player: string, policy: string) => boolean,
  report: Report,
): void {
  const names = players.map(({ name }) => name)
  for (const outcome of outcomes) {
    const path = ['outcomes', outcome.name]
    for (const [name, policy] of outcome.against) {
      const player = players.find((candidate) => candidate.name === name)
      if (!player) reportUnknownPlayer(name, [...path, 'against', name], names, report)
      else if (!exists(name, policy)) reportUnknownPolicy(player, policy, [...path, 'against', name], report)
    }
    for (const name of outcome.better.keys()) {
      if (!names.includes(name)) reportUnknownPlayer(name, [...path, 'better', name], names, report)
    }
  }
}
