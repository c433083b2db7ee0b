/** Scores of the backcasts, and what they taught, in words. */
import { table } from '../markdown.mjs'
import { capital } from './read-flagship.mjs'

/** @param {Readonly<Record<'fit' | 'early' | 'heldOut', any>>} reports */
export function scoreRows({ fit, early, heldOut }) {
  const row = (
    /** @type {string} */ test,
    /** @type {string} */ from,
    /** @type {string} */ on,
    /** @type {any} */ report,
  ) => [
    test,
    from,
    on,
    `${better(report).length} of ${report['by series'].length}`,
    `${percent(report.total.model)}, ${percent(report.total['no change'])}`,
    `${points(report.total.model)}, ${points(report.total['no change'])}`,
    `${whole(report.total['coverage of 50 %'])}, ${whole(report.total['coverage of 90 %'])}`,
  ]
  return table(
    [
      'test',
      'learns from',
      'scored on',
      'series below no change, on error and on CRPS',
      'error of median, no change',
      'CRPS in points, no change',
      'inside 50 %, 90 %',
    ],
    [
      row('fit', '2011–16', '2013–16', fit),
      row('held out, early', '2011–13', '2014–16', early),
      row('end point', '2011–16', '2024', heldOut),
    ],
  )
}

/** @param {any} report */
function better(report) {
  return report['by series'].filter(
    (/** @type {any} */ one) =>
      one.model['percentage error'] < one['no change']['percentage error'] &&
      one.model.crps < one['no change'].crps,
  )
}

/**
 * The series that beat no change on error and on CRPS, or those that do not, in words.
 * @param {any} report
 * @param {boolean} isBetter
 */
export function seriesOf(report, isBetter) {
  const good = new Set(better(report).map((/** @type {any} */ { name }) => name))
  return ['russia', 'china']
    .flatMap((patron) => {
      const found = report['by series']
        .map((/** @type {any} */ { name }) => name)
        .filter((/** @type {string} */ name) => name.includes(`[${patron},`) && good.has(name) === isBetter)
        .map((/** @type {string} */ name) => capital(name.replace(/.*, |\]/g, '')))
      return found.length === 0 ? [] : [`${capital(patron)} in ${found.join(', ')}`]
    })
    .join('; ')
}

const percent = (/** @type {any} */ score) => whole(score['percentage error'])
const whole = (/** @type {number} */ share) => `${(100 * share).toFixed(0)} %`
const points = (/** @type {any} */ score) => (100 * score.crps).toFixed(1)

/**
 * @param {any} fit
 * @returns {Record<'mass' | 'volatility', string>}
 */
export function learnt({ calibration: { parameters } }) {
  const find = (/** @type {string} */ start) =>
    parameters.filter((/** @type {any} */ { name }) => name.startsWith(start))
  const [{ prior, posterior }] = find('mass_elasticity')
  const belief = (/** @type {any} */ one) =>
    `${one.mean.toFixed(2)}, from ${one.low.toFixed(2)} to ${one.high.toFixed(2)}`
  const strays = find('share_volatility').map((/** @type {any} */ one) => 100 * one.posterior.mean)
  return {
    mass: `${belief(posterior)}, after ${belief(prior)}`,
    volatility: `${Math.min(...strays).toFixed(0)} to ${Math.max(...strays).toFixed(0)} %`,
  }
}
