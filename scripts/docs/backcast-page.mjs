/** Makes docs/backcast-2010.md: how the backcast of the flagship scored, and what it learnt. */
import { backcastFiles } from './backcast-files.mjs'
import { code, paragraphs, table } from './markdown.mjs'

/** @typedef {{ mean: number, low: number, high: number }} Belief */

/** @returns {string} */
export function backcastPage() {
  const [fit, later] = [backcastFiles().fit, backcastFiles().heldOut].map((text) => JSON.parse(text))
  const { calibration } = fit
  return paragraphs(
    '# The backcast from 2010',
    'This page is generated from runs of `erosion backcast scenarios/backcast-2010.yaml`, with and without `--data data/trade_shares_2024.csv`, by `npm run docs`. [Backcast](backcast.md) says how to read it, [validation](validation.md) what it means.',
    '![Shares of Russia and China in the trade of the five states: fan, median, and what was observed](backcast-2010.svg)',
    `Basis: ${fit.basis}. Calibrated on ${calibration.observations} observations from 2011 to ${fit['calibrated until']}; ${calibration.draws} draws, worth ${calibration['effective sample size'].toFixed(0)} independent ones.`,
    '## Held out: 2024',
    `Scored on ${later.total.observations} observations that calibration did not see. ${intervals(later)}`,
    scoreTable('series', [...later['by series'], { ...later.total, name: 'all' }]),
    '## Fit: 2013 to 2016',
    `Scored on ${fit.total.observations} of the observations that it learnt from, ${fit['scored from horizon']} years ahead and more: this is fit, not foresight. ${intervals(fit)} Without observations to score: ${fit.unscored.map(code).join(', ')}.`,
    scoreTable('series', [...fit['by series'], { ...fit.total, name: 'all' }]),
    '## Fit by horizon',
    scoreTable('years ahead', fit['by horizon']),
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

/** @param {Record<string, any>} report */
function intervals({ total }) {
  const { mean, '90 % interval': interval } = total['model less reference']['no change'].crps
  return interval
    ? `CRPS is ${points(-mean)} points below that of no change, 90 % interval ${points(-interval[1])} to ${points(-interval[0])}.`
    : `CRPS is ${points(-mean)} points below that of no change; these are too few years for an interval.`
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
        mean?.['observations'] === row['observations'] ? percent(mean['percentage error']) : '',
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
