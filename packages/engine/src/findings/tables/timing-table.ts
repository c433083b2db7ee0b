import { timingOf } from '#analysis/timing'
import { measures } from '../claim.js'
import type { ClaimResults } from '../claim-results.js'
import type { FindingTable, TableCell } from '../finding.js'
import type { TimingQuestionOfClaim } from '../question.js'

/** The share of futures in which a target is to be reached. */
const HALF = 0.5

/** What a policy is worth by its start, and the last start that still reaches a target in half of the futures. */
export function timingTable(
  { player, policy, against, starts, target }: TimingQuestionOfClaim,
  { results }: ClaimResults,
): FindingTable {
  const contexts = [{ others: {}, choices: [...results.choices.keys()] }]
  const [first, second] = measures.map((outcome, i) => {
    const asked = { outcome, starts, contexts, isHigherBetter: true, share: HALF }
    return timingOf(results, { ...asked, target: i === 0 ? target : undefined })[0]
  })
  const value = (one: { value: number | null; low: number | null; high: number | null } | undefined) =>
    one ? ({ mean: one.value, low: one.low, high: one.high, as: 'points' } as const) : null
  const reached = (share: number | null | undefined): TableCell =>
    share === null || share === undefined ? null : { mean: share, low: null, high: null, as: 'percent' }
  const last = first?.last ?? null
  return {
    about: `The policy ${policy} of ${player} by the year of its start, against ${against}; and the share of futures in which ${measures[0]} is ${target} or more, which is to say no less than in 2025:`,
    heading: 'start',
    columns: [measures[0], measures[1], `at least ${target}`],
    rows: [
      ...starts.map((start, i) => ({
        name: `${start}`,
        cells: [value(first?.starts[i]), value(second?.starts[i]), reached(first?.starts[i]?.reached)],
      })),
      { name: `never (${against})`, cells: [null, null, reached(first?.never.reached)] },
    ],
    notes: [
      last === null
        ? `No start reaches ${target} in half of the futures.`
        : `The last start that reaches ${target} in half of the futures is ${last}.`,
    ],
  }
}
