import { shareOfWhole } from '#comparison/share-of-whole'
import { groupsOfDesign } from '#sample/designs/groups-of-design'
import { cellOf, changeIn, intervalIn, nameIn, type ClaimResults } from '../claim-results.js'
import type { FindingTable } from '../finding.js'
import type { ShareQuestion } from '../question.js'

/** What share of a change a part of it makes, outcome by outcome. */
export function shareTable({ part, whole, outcomes }: ShareQuestion, study: ClaimResults): FindingTable {
  const groups = groupsOfDesign(study.results.study.design)
  return {
    about: `What of ${whole.words}, would be lost without ${part.words}:`,
    heading: 'outcome',
    columns: [part.words, whole.words, 'share'],
    rows: outcomes.map((outcome) => {
      const [own, all] = [changeIn(study, part, outcome), changeIn(study, whole, outcome)]
      const share = shareOfWhole(own, all, groups)
      return {
        name: nameIn(study, outcome),
        cells: [
          cellOf(study, outcome, intervalIn(study, own)),
          cellOf(study, outcome, intervalIn(study, all)),
          share && { ...share, as: 'percent' },
        ],
      }
    }),
    notes: [],
  }
}
