import { shareOfWhole } from '#comparison/share-of-whole'
import { groupsOfDesign } from '#sample/designs/groups-of-design'
import type { Claim } from '../claim.js'
import { cellOf, changeIn, intervalIn, nameIn, type ClaimResults } from '../claim-results.js'
import type { FindingTable } from '../finding.js'
import type { CutQuestion } from '../question.js'

/** The decisive change with a link of the model and without it, in the same futures. */
export function cutTable(
  { from, to, words, outcomes, note }: CutQuestion,
  claim: Claim,
  study: ClaimResults,
  cut: ClaimResults,
): FindingTable {
  const groups = groupsOfDesign(study.results.study.design)
  return {
    about: `The same change with the link \`${from}\` → \`${to}\` cut: ${words}.`,
    heading: 'outcome',
    columns: ['with the link', 'without it', 'what remains'],
    rows: outcomes.map((outcome) => {
      const [own, without] = [changeIn(study, claim, outcome), changeIn(cut, claim, outcome)]
      const share = shareOfWhole(without, own, groups)
      return {
        name: nameIn(study, outcome),
        cells: [
          cellOf(study, outcome, intervalIn(study, own)),
          cellOf(study, outcome, intervalIn(cut, without)),
          share && { ...share, as: 'percent' },
        ],
      }
    }),
    notes: [note],
  }
}
