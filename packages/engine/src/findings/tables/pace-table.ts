import { shareOfWhole } from '#comparison/share-of-whole'
import { groupsOfDesign } from '#sample/designs/groups-of-design'
import { changeIn, intervalIn, type ClaimResults } from '../claim-results.js'
import type { FindingTable, TableCell } from '../finding.js'
import type { PaceQuestion } from '../question.js'

/** Changes by year, and what share of the last year's is there. */
export function paceTable({ changes, horizons }: PaceQuestion, study: ClaimResults): FindingTable {
  const groups = groupsOfDesign(study.results.study.design)
  return {
    about: 'By year, and how much of the change of the last year is there already:',
    heading: 'outcome',
    columns: changes.flatMap(({ words }) => [words, 'of the last']),
    rows: horizons.flatMap((outcomes) => {
      const last = outcomes.at(-1) ?? ''
      return outcomes.map((outcome) => ({
        name: outcome,
        cells: changes.flatMap((change): TableCell[] => {
          const own = changeIn(study, change, outcome)
          const share = outcome === last ? null : shareOfWhole(own, changeIn(study, change, last), groups)
          return [{ ...intervalIn(study, own), as: 'points' }, share && { ...share, as: 'percent' }]
        }),
      }))
    }),
    notes: [],
  }
}
