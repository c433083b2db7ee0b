/** Makes docs/backcast-2010.md: how the backcast of the flagship scored, and what it learnt. */
import { backcastFiles } from './backcast-files.mjs'
import { code, paragraphs, table } from './markdown.mjs'

/** @typedef {{ mean: number, low: number, high: number }} Belief */

/** @returns {string} */
export function backcastPage() {
  const report = JSON.parse(backcastFiles().report)
  const { total, calibration } = report
  const [low, high] = total['crps against no change, 90 % interval']
  return paragraphs(
    '# The backcast from 2010',
    'This page is generated from a run of `erosion backcast scenarios/backcast-2010.yaml` by `npm run docs`. [Backcast](backcast.md) says how to read it, [validation](validation.md) what it means.',
    '![Shares of Russia and China in the trade of the five states: fan, median, and what was observed](backcast-2010.svg)',
    `Basis: ${report.basis}. Calibrated on ${calibration.observations} observations from 2011 to ${report['calibrated until']}; ${calibration.draws} draws, worth ${calibration['effective sample size'].toFixed(0)} independent ones. Scored on ${total.observations} of the same observations, ${report['scored from horizon']} years ahead and more: this is fit, not foresight.`,
    '## Scores by series',
    scoreTable('series', [...report['by series'], { ...total, name: 'all' }]),
    `CRPS less that of no change: ${points(low)} to ${points(high)} points, 90 % interval by blocks of two years. Without observations to score: ${report.unscored.map(code).join(', ')}.`,
    '## Scores by horizon',
    scoreTable('years ahead', report['by horizon']),
    '## What was learnt',
    table(
      ['parameter', 'prior', '5 to 95 %', 'posterior', '5 to 95 %'],
      calibration.parameters.map(
        (/** @type {{ name: string, prior: Belief, posterior: Belief }} */ { name, prior, posterior }) => [
          code(name),
          ...[prior, posterior].flatMap((belief) => [
            two(belief.mean),
            `${two(belief.low)} to ${two(belief.high)}`,
          ]),
        ],
      ),
    ),
  )
}

/**
 * @param {string} what
 * @param {readonly Record<string, any>[]} rows
 */
function scoreTable(what, rows) {
  return table(
    [
      what,
      'n',
      'error',
      'no change',
      'trend',
      'CRPS',
      'no change',
      'random walk',
      'inside 50 %',
      'inside 90 %',
    ],
    rows.map((row) => [
      what === 'series' ? code(row['name']) : row['name'],
      `${row['observations']}`,
      ...[row['model'], row['no change'], row['trend']].map((mean) =>
        mean ? percent(mean['percentage error']) : '',
      ),
      ...[row['model'], row['no change'], row['random walk']].map((mean) => points(mean['crps'])),
      percent(row['coverage of 50 %']),
      percent(row['coverage of 90 %']),
    ]),
  )
}

const two = (/** @type {number} */ value) => value.toFixed(2)
const percent = (/** @type {number} */ share) => `${(100 * share).toFixed(0)} %`
const points = (/** @type {number} */ share) => (100 * share).toFixed(2)
