/** Where dependence on Russia erodes, by state and channel. */
import { table } from '../markdown.mjs'
import { capital, quiet, states } from './read-flagship.mjs'

/** @import { EngineSource } from '../engine-source.mjs' */
/** @import { readFlagship } from './read-flagship.mjs' */

/** Ten years from the start. */
const YEAR = 10

/**
 * @param {EngineSource} engine
 * @param {ReturnType<typeof readFlagship>} scenario
 */
export function channelTable({ simulate, wasm }, scenario) {
  const series = ['channel_dependence', 'dependence', 'state_weight', 'channel_retention', 'retention']
  const { series: runs } = simulate(scenario, { policies: quiet, series, compile: wasm })
  const at = (/** @type {string} */ name, /** @type {number} */ year) => runs.get(name)?.[year] ?? NaN
  const channels = scenario.model.dimensions.get('channel')?.elements ?? []
  const weights = scenario.model.values.get('channel_weight')?.mid ?? new Float64Array()
  const sum = weights.reduce((a, b) => a + b)
  const rows = states.map((state) => {
    const whole = at(`dependence[russia, ${state}]`, 0)
    const part = (/** @type {string} */ channel, /** @type {number} */ i, /** @type {number} */ year) =>
      (100 * (weights[i] ?? NaN) * at(`channel_dependence[${channel}, russia, ${state}]`, year)) / sum / whole
    return [
      capital(state),
      ...channels.map((channel, i) => change(part(channel, i, 0), part(channel, i, YEAR))),
      ((100 * at(`dependence[russia, ${state}]`, YEAR)) / whole).toFixed(1),
    ]
  })
  const region = [
    'region',
    ...channels.map((channel) => change(...pair((year) => 100 * at(`channel_retention[${channel}]`, year)))),
    (100 * at('retention', YEAR)).toFixed(1),
  ]
  return table(['state', ...channels, 'retained'], [...rows, region])
}

/** @param {(year: number) => number} value @returns {[number, number]} */
const pair = (value) => [value(0), value(YEAR)]

/** @param {number} before @param {number} after */
function change(before, after) {
  return `${before.toFixed(1)} (${after < before ? '−' : '+'}${Math.abs(after - before).toFixed(1)})`
}
