import { partOutcomes } from '#decomposition/part-outcomes'
import { shareByElement } from '#decomposition/share-by-element'
import { measures } from '../claim.js'
import { placeOf, type ClaimResults } from '../claim-results.js'
import type { FindingTable } from '../finding.js'
import type { ChannelsQuestion } from '../question.js'

/** Parts below this, a two-hundredth of a point, would show as 0. */
const SHOWN = 0.00005

/**
 * In which channels a change of retained dependence happens.
 * @throws RangeError when nothing over channels sums to it
 */
export function channelsTable({ change }: ChannelsQuestion, study: ClaimResults): FindingTable {
  const { scenario, results } = study
  const [outcome] = measures
  const [from, to] = [placeOf(study, change.from), placeOf(study, change.to)]
  const shares = partOutcomes(scenario, outcome, 'channel')
    .map((parts) => shareByElement(results, outcome, parts, from, to))
    .find(Boolean)
  if (!shares) throw new RangeError(`nothing over channels sums to ${outcome}`)
  const shown = shares.parts.filter(({ part }) => Math.abs(part.mean ?? 0) >= SHOWN)
  const left = shares.parts.length - shown.length
  return {
    about: `${change.words}, ${outcome} by channel:`,
    heading: 'channel',
    columns: ['change', 'of the whole'],
    rows: [
      ...shown.map(({ element, part, share }) => ({
        name: element,
        cells: [{ ...part, as: 'points' } as const, share && ({ ...share, as: 'percent' } as const)],
      })),
      { name: 'all channels', cells: [{ ...shares.whole, as: 'points' }, null] },
    ],
    notes:
      left > 0 ? [`In the other ${left} of ${shares.parts.length} channels, less than 0.005 points.`] : [],
  }
}
