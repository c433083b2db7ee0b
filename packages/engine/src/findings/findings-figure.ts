import { intervalChart, type IntervalRow } from '#picture/interval-chart'
import type { Finding, FindingsDocument, Measured } from './finding.js'
import { verdictWords } from './verdict-words.js'
import { points } from './words.js'

/**
 * The findings as a picture, SVG: what the decisive change of each claim does to both measures, how well that is known,
 * and how far single judged numbers move it.
 */
export function findingsFigure({ findings, engine }: FindingsDocument): string {
  const [first] = findings
  const drawn = `${first?.runs ?? 0} futures, ${first?.design ?? ''}, seed ${first?.seed ?? ''}; engine ${engine}`
  return intervalChart({
    title: 'What the claims come to',
    about: ['The change that decides each claim, and what it does to two measures of dependence'],
    rowsAre: 'claim',
    notesAre: 'the model',
    axis: 'change, in points of a hundred: below 0, less dependence on Russia',
    rows: findings.flatMap(rowsOf),
    notes: [
      `Point: mean over the draws (${drawn}); bar: its interval of 95 %.`,
      'Thin line: how far the judged numbers that matter most move the change, one at a time, each at the ends of its',
      'range, in a run at middle values. Where it crosses 0, such a number decides the sign.',
    ],
  })
}

function rowsOf(finding: Finding): readonly IntervalRow[] {
  const { id, change, decisive } = finding
  const note = verdictWords(finding).short.replaceAll('`', '')
  return [
    { name: `${id}: ${change}`, value: null, low: null, high: null, note, isApart: true },
    ...decisive.map(measuredRow),
  ]
}

function measuredRow({ outcome, difference: { mean, low, high }, carriers }: Measured): IntervalRow {
  const inPoints = (value: number | null) => (value === null ? null : value * 100)
  const moved = carriers.flatMap((one) => [one.low * 100, one.high * 100])
  return {
    ...{ name: outcome, note: points(mean) },
    ...{ value: inPoints(mean), low: inPoints(low), high: inPoints(high) },
    reach: moved.length > 0 ? [Math.min(...moved), Math.max(...moved)] : undefined,
  }
}
