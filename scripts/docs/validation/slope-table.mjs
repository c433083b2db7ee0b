/** How fast Russia's share of trade moved, and how fast the flagship says that it will. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../project-root.mjs'
import { table } from '../markdown.mjs'
import { capital, quiet, readFlagship, states } from './read-flagship.mjs'

/** @import { EngineSource } from '../engine-source.mjs' */

const codes = ['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM']

/** Enough for quantiles of a tenth of a point. */
const RUNS = 500

const region = 'sum(state, trade[state] * share[russia, state]) / sum(state, trade[state])'

/**
 * Points of share a decade: observed from 2010 to 2024, and in futures of the flagship from 2025.
 * @param {EngineSource} engine
 */
export async function slopeTable(engine) {
  const places = [...states.map((state) => `share[russia, ${state}]`), region]
  const slope = (/** @type {string} */ place, /** @type {number} */ to) =>
    `'100 * 10 * (at(${place}, ${to}) - at(${place}, 2025)) / ${to - 2025}'`
  const scenario = readFlagship(
    engine,
    `time: { to: 2035, step: 1/4, save: 1 }
study: { runs: ${RUNS}, design: latin-hypercube, seed: slopes }
outcomes:
${places.flatMap((place, i) => [2030, 2035].map((to) => `  slope ${i} to ${to}: ${slope(place, to)}\n`)).join('')}`,
  )
  const futures = await engine.runStudy(scenario, { choices: [quiet], compile: engine.wasm })
  const cell = (/** @type {number} */ i, /** @type {number} */ to) =>
    interval(futures.values[0]?.[futures.outcomes.indexOf(`slope ${i} to ${to}`)] ?? [])
  const observed = observations()
  return table(
    ['Russia in the trade of', '2010', '2024', 'points a decade', '2025–30', '2025–35'],
    places.map((_, i) => {
      const [before = NaN, after = NaN] = observed[i] ?? []
      return [
        i < states.length ? capital(states[i] ?? '') : 'the region',
        `${before.toFixed(1)} %`,
        `${after.toFixed(1)} %`,
        signed(((after - before) / 14) * 10),
        cell(i, 2030),
        cell(i, 2035),
      ]
    }),
  )
}

/** Russia's share in 2010 and 2024 in per cent, state by state, then the region's, weighted by trade. */
function observations() {
  const [before = [], after = []] = [
    rowsOf('data/trade_shares.csv', '2010'),
    rowsOf('data/trade_shares_2024.csv', '2024'),
  ]
  return [...before.map((row, i) => [row.share, after[i]?.share ?? NaN]), [weighted(before), weighted(after)]]
}

/** @param {readonly { world: number, share: number }[]} rows */
function weighted(rows) {
  const total = rows.reduce((sum, { world }) => sum + world, 0)
  return rows.reduce((sum, { world, share }) => sum + world * share, 0) / total
}

/** @param {string} file @param {string} year */
function rowsOf(file, year) {
  const [head = '', ...lines] = readFileSync(join(projectRoot, file), 'utf8').split('\n')
  const names = cellsOf(head)
  return codes.map((code) => {
    const cells = cellsOf(lines.find((line) => line.startsWith(`${code},${year},`)) ?? '')
    const read = (/** @type {string} */ name) => Number(cells[names.indexOf(name)])
    return { world: read('world_usd_bn'), share: read('rus_share_pct') }
  })
}

/**
 * @param {string} line whose quoted cells may hold commas
 * @returns {readonly string[]}
 */
function cellsOf(line) {
  return line.match(/(?<=^|,)("[^"]*"|[^,]*)/g) ?? []
}

/** @param {Iterable<number | null>} values */
function interval(values) {
  const sorted = Float64Array.from(values, Number).sort()
  const at = (/** @type {number} */ p) => signed(sorted[Math.round(p * (sorted.length - 1))] ?? NaN)
  return `${at(0.5)} (${at(0.05)} to ${at(0.95)})`
}

/** @param {number} value */
const signed = (value) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`
