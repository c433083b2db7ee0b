import { pairCost } from '#comparison/pair-cost'
import { measures } from '../claim.js'
import { changeIn, intervalIn, placeOf, unitIn, type ClaimResults } from '../claim-results.js'
import type { FindingTable, TableCell } from '../finding.js'
import type { CostQuestion } from '../question.js'

/** What changes cost, and what a point of retained dependence costs. */
export function costTable({ outcome, changes }: CostQuestion, study: ClaimResults): FindingTable {
  const { results, scenario } = study
  const cost = scenario.outcomes.find(({ name }) => name === outcome)
  if (!cost) throw new RangeError(`${outcome} is not an outcome of the scenario`)
  const unit = unitIn(study, outcome)
  return {
    about: `${outcome}, and what a point of ${measures[0]} costs:`,
    heading: 'change',
    columns: [`cost (${unit})`, 'points', `${unit} per point`],
    rows: changes.map((change) => {
      const own = changeIn(study, change, measures[0])
      const places = [placeOf(study, change.from), placeOf(study, change.to)] as const
      const { difference, perUnit } = pairCost(results, cost, own, places)
      const each: TableCell = perUnit && {
        ...{ mean: per(perUnit.mean), low: per(perUnit.low), high: per(perUnit.high), as: 'number' },
      }
      return {
        name: change.words,
        cells: [{ ...difference, as: 'number' }, { ...intervalIn(study, own), as: 'points' }, each],
      }
    }),
    notes: [
      'A cost per point is mean cost over mean change; below 0, more money goes with less dependence. There is none where the sign of the change is not known.',
    ],
  }
}

const per = (value: number | null) => (value === null ? null : value / 100)
