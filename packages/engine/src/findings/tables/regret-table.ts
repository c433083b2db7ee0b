import { regretsOf } from '#robustness/assess'
import { measures } from '../claim.js'
import { intervalIn, placeOf, type ClaimResults } from '../claim-results.js'
import type { FindingTable, TableCell } from '../finding.js'
import type { RegretQuestion } from '../question.js'

/** What each of some choices loses against the best of them in the same future, where more of the measures is better. */
export function regretTable({ choices }: RegretQuestion, study: ClaimResults): FindingTable {
  const { results } = study
  const columnsOf = (outcome: string) =>
    choices.map(([, choice]) => results.column(placeOf(study, choice), results.outcomes.indexOf(outcome)))
  const regrets = measures.map((outcome) => regretsOf(columnsOf(outcome)))
  return {
    about:
      'Regret of Moscow: what each policy keeps less, in points, than the best of them in the same future. Its mean, the most of it, and the share of futures in which the policy is the best:',
    heading: 'policy',
    columns: measures.flatMap((outcome) => [outcome, 'most', 'best in']),
    rows: choices.map(([words], choice) => ({
      name: words,
      cells: regrets.flatMap((own): TableCell[] => {
        const lost = (own[choice] ?? new Float64Array()).map((value) => (value === 0 ? 0 : -value))
        const counted = lost.filter((value) => !Number.isNaN(value))
        const most = counted.reduce((a, b) => Math.max(a, b), 0)
        const best = counted.filter((value) => value === 0).length / Math.max(1, counted.length)
        return [{ ...intervalIn(study, lost), as: 'points' }, alone(most, 'points'), alone(best, 'percent')]
      }),
    })),
    notes: [],
  }
}

const alone = (mean: number, as: 'points' | 'percent'): TableCell => ({ mean, low: null, high: null, as })
