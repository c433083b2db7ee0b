import type { Claim } from '../claim.js'
import type { ClaimResults } from '../claim-results.js'
import type { FindingTable } from '../finding.js'
import { channelsTable } from './channels-table.js'
import { costTable } from './cost-table.js'
import { cutTable } from './cut-table.js'
import { gainsTables } from './gains-table.js'
import { paceTable } from './pace-table.js'
import { regretTable } from './regret-table.js'
import { shareTable } from './share-table.js'
import { timingTable } from './timing-table.js'
import { togetherTable } from './together-table.js'
import { whereTables } from './where-table.js'

/**
 * The tables of a claim's questions, in their order.
 * @param further by position of the question, the studies of those that have one
 */
export function tablesOf(
  claim: Claim,
  study: ClaimResults,
  further: ReadonlyMap<number, ClaimResults>,
): readonly FindingTable[] {
  return claim.questions.flatMap((question, i): readonly FindingTable[] => {
    const own = further.get(i)
    switch (question.kind) {
      case 'together':
        return [togetherTable(question, study)]
      case 'channels':
        return [channelsTable(question, study)]
      case 'gains':
        return gainsTables(question, study)
      case 'pace':
        return [paceTable(question, study)]
      case 'share':
        return [shareTable(question, study)]
      case 'cost':
        return [costTable(question, study)]
      case 'regret':
        return [regretTable(question, study)]
      case 'cut':
        return own ? [cutTable(question, claim, study, own)] : []
      case 'where':
        return own ? whereTables(question, own) : []
      case 'timing':
        return own ? [timingTable(question, own)] : []
    }
  })
}
