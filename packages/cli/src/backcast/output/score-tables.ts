import {
  referenceNames,
  type Backcast,
  type Difference,
  type MeanScore,
  type NamedScore,
  type ReferenceName,
  type Score,
} from '@erosion/engine'
import type { Table } from '../../table/table.js'

/** The name of a reference for people. */
export function wordsOf(name: ReferenceName, { until }: Backcast): string {
  return name === 'last seen' ? `as in ${until}` : name
}

/**
 * Errors and scores of the model beside those of forecasts that know no model; CRPS in points of share. A reference that
 * forecasts nothing anywhere has no column.
 */
export function scoreTable(what: string, rows: readonly NamedScore[], backcast: Backcast): Table {
  const known = referenceNames.filter((name) => rows.some(({ score }) => score.references[name]))
  // The median of a random walk is no change.
  const points = known.filter((name) => name !== 'random walk')
  const walks = known.filter((name) => name === 'random walk')
  const columns = (words: string, names: readonly ReferenceName[]) =>
    ['model', ...names.map((name) => wordsOf(name, backcast))].map((name) => [words, name])
  return {
    levels: ['', what],
    headings: [
      ['', 'n'],
      ...columns('error of median', points),
      ...columns('CRPS, points', known),
      ...columns('log score', walks),
      ...['50 %', '90 %'].map((name) => ['inside the fan of', name]),
    ],
    rows: rows.map(({ name, score }) => ({
      name,
      cells: [
        `${score.count}`,
        ...scoresOf(score, points).map((one) => percent(one?.percentageError)),
        ...scoresOf(score, known).map((one) => inPoints(one?.crps)),
        ...scoresOf(score, walks).map((one) => one?.logScore?.toFixed(2) ?? '–'),
        percent(score.coverageOfHalf),
        percent(score.coverageOfFan),
      ],
    })),
  }
}

/** The model and some references; what is known of some observations only cannot stand beside what is known of all. */
function scoresOf(
  { count, model, references }: Score,
  names: readonly ReferenceName[],
): readonly (MeanScore | undefined)[] {
  return [
    model,
    ...names.map((name) => references[name]).map((one) => (one?.count === count ? one : undefined)),
  ]
}

/** Scores of the model less those of each reference, with intervals of 90 %. */
export function gainTable({ gains }: Score, backcast: Backcast): Table {
  const cells = (scale: number, digits: number, difference: Difference | undefined) => {
    const number = (value: number) => (scale * value).toFixed(digits)
    const interval = difference?.interval
    return [
      difference ? number(difference.mean) : '–',
      interval ? `${number(interval.low)} to ${number(interval.high)}` : '–',
    ]
  }
  return {
    levels: ['', 'model less reference'],
    headings: [
      ['', 'n'],
      ...['error of median, %', 'CRPS, points', 'log score'].flatMap((what) =>
        ['mean', '90 % interval'].map((name) => [what, name]),
      ),
    ],
    rows: referenceNames.flatMap((name) => {
      const gain = gains[name]
      if (!gain) return []
      const { count, percentageError, crps, logScore } = gain
      const own = [...cells(100, 0, percentageError), ...cells(100, 2, crps), ...cells(1, 2, logScore)]
      return [{ name: wordsOf(name, backcast), cells: [`${count}`, ...own] }]
    }),
  }
}

const percent = (share: number | undefined) => (share === undefined ? '–' : `${(100 * share).toFixed(0)} %`)
const inPoints = (share: number | undefined) => (share === undefined ? '–' : (100 * share).toFixed(2))
