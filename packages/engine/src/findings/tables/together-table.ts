import { cellOf, changeIn, intervalIn, nameIn, type ClaimResults } from '../claim-results.js'
import type { FindingTable } from '../finding.js'
import type { TogetherQuestion } from '../question.js'

/** Two policies alone, together, and what they do beyond the sum of both. */
export function togetherTable(
  { none, first, second, both, outcomes }: TogetherQuestion,
  study: ClaimResults,
): FindingTable {
  return {
    about: `${first[0]} and ${second[0]}, each alone and together, against neither; what they do beyond the sum of both is above 0 where it raises the outcome:`,
    heading: 'outcome',
    columns: [`${first[0]} alone`, `${second[0]} alone`, 'both', 'beyond the sum'],
    rows: outcomes.map((outcome) => {
      const [a, b, all] = [first[1], second[1], both].map((to) =>
        changeIn(study, { from: none, to }, outcome),
      )
      const beyond = (all ?? new Float64Array()).map(
        (value, run) => value - (a?.[run] ?? NaN) - (b?.[run] ?? NaN),
      )
      const cells = [a, b, all, beyond].map((one) => intervalIn(study, one ?? new Float64Array()))
      return { name: nameIn(study, outcome), cells: cells.map((one) => cellOf(study, outcome, one)) }
    }),
    notes: [],
  }
}
