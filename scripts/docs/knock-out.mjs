/**
 * `node scripts/docs/knock-out.mjs`: writes docs/knock-out.md, what moves when each parameter and each loop of the
 * flagship is moved or opened. Not part of `npm run docs`, since it takes some minutes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../project-root.mjs'
import { loadEngine } from './engine-source.mjs'
import { formatPage } from './format-page.mjs'
import { code, table } from './markdown.mjs'

/** @import { Scenario } from '../../packages/engine/src/index.js' */

const engine = await loadEngine()

/** What is looked at: a series, the year in which it ends, and the factor that makes it read well. */
const measures = /** @type {const} */ ([
  ['retention', 15, 100, 'retained dependence, points'],
  ['regional_dependence_share[russia]', 15, 100, 'share of Russia, points'],
  ['regional_offtake[us]', 15, 100, 'US offtake, points'],
  ['cost[russia]', 10, 1, 'cost of Russia, bn USD'],
  ['cost[us]', 10, 1, 'cost of the US, bn USD'],
])

const cells = [
  { russia: 'watch', us: 'network' },
  { russia: 'erosion-management', us: 'deals' },
  { russia: 'restoration', us: 'network' },
  { russia: 'restoration', us: 'deals', five: 'lean-russia' },
]

const flagship = readScenario()
const series = [...measures.map(([name]) => name), 'regional_influence[china]', 'cost_of_choice']
const intact = run(flagship)

const rows = [...flagship.model.values].flatMap(([name, values]) => {
  if (flagship.model.variables.get(name)?.kind !== 'parameter') return []
  if (name === 'channel_weight') return channels(values.mid)
  return [rowOf(name, name, endsOf(name, values))]
})
const loops = flagship.model.loops.map(({ name }) => {
  const strength = engine.makeLoopStrength(flagship, 'retention')
  return [name, (100 * (strength(name.split(' ')[0] ?? '')?.change ?? NaN)).toFixed(2)]
})

const path = 'docs/knock-out.md'
const text = `# Knock-outs

What each parameter of [the flagship model](model.md) is good for: the largest change, in four cells of postures, when all of its elements go to the low or to the high end of their range at once, or every other one to either; a fifth down or up where there is no range, and shares made more even or less. A channel is taken out by itself. Written by \`node scripts/docs/knock-out.mjs\`.

${table(
  ['parameter', ...measures.map(([, , , words]) => words), 'anything else'],
  rows
    .sort((a, b) => (b.largest[0] ?? 0) - (a.largest[0] ?? 0))
    .map(({ name, largest, other }) => [
      code(name),
      ...largest.map((change) => change.toFixed(2)),
      largest.every((change) => change < 0.005) ? other.toPrecision(1) : '',
    ]),
)}

“Anything else” is given where all others round to nothing: the largest relative change of the influence of China, or of what leaning costs the five. \`snapback_effect\` acts only while sanctions snap back and \`share_volatility\` only where chance plays, which single runs never see; what the first does is a law in \`test/flagship/extremes.properties.ts\`.

## Loops

Points of retained dependence that change when a loop is opened, at most, in any of the nine cells and any year.

${table(['loop', 'points'], loops)}
`
writeFileSync(join(projectRoot, path), await formatPage(path, text))

/** @returns {Scenario} */
function readScenario() {
  const load = (/** @type {string} */ file) => readFileSync(join(projectRoot, file), 'utf8')
  const source =
    'extends: scenarios/central-asia-2025.yaml\ntime: { step: 1/2, save: 1 }\noutcomes: null\nheadline: null\nexpectations: null\ngame: null\n'
  const { scenario, issues, texts } = engine.readScenario(source, { path: 'knock-out.yaml', load })
  if (!scenario) throw new Error(engine.renderIssues(issues, texts))
  return scenario
}

/** @param {Scenario} scenario */
function run(scenario) {
  const simulator = engine.makeSimulator(scenario, { series, compile: engine.wasm })
  return cells.map((policies) => simulator(policies).series)
}

/**
 * Weights count only against each other, so that each channel is taken out by itself.
 * @param {Float64Array} mid
 */
function channels(mid) {
  const elements = flagship.model.dimensions.get('channel')?.elements ?? []
  return elements.map((element, i) =>
    rowOf(`channel_weight[${element}] at 0`, 'channel_weight', [mid.map((one, j) => (i === j ? 0 : one))]),
  )
}

/**
 * @param {string} label
 * @param {string} name
 * @param {readonly Float64Array[]} ends
 */
function rowOf(label, name, ends) {
  const moved = ends.map((end) => changes(run(withValues(name, end))))
  const largest = measures.map((_, i) => Math.max(...moved.map((change) => change[i] ?? 0)))
  const other = Math.max(...moved.map((change) => change[measures.length] ?? 0))
  return { name: label, largest, other }
}

/** @param {ReturnType<typeof run>} moved */
function changes(moved) {
  const largest = measures.map(([name, year, factor]) =>
    Math.max(
      ...moved.map((own, i) =>
        Math.abs(factor * ((own.get(name)?.[year] ?? 0) - (intact[i]?.get(name)?.[year] ?? 0))),
      ),
    ),
  )
  const others = moved.flatMap((own, i) =>
    [...own].map(([name, values]) => {
      const before = intact[i]?.get(name)?.at(-1) ?? 0
      return before === 0 ? 0 : Math.abs((values.at(-1) ?? 0) / before - 1)
    }),
  )
  return [...largest, Math.max(...others)]
}

/**
 * @param {string} name
 * @param {{ mid: Float64Array, low: Float64Array | undefined, high: Float64Array | undefined, min: number, max: number, composition?: unknown }} values
 */
function endsOf(name, { mid, low, high, min, max, composition }) {
  // Where only ratios count, nothing moves unless elements part: every other one low, the rest high.
  if (low && high) return [low, high, mid.map((_, i) => (i % 2 === 0 ? low : high)[i] ?? NaN)]
  const clip = (/** @type {number} */ value) => Math.min(max, Math.max(min, value))
  if (composition === undefined) return [0.8, 1.2].map((factor) => mid.map((value) => clip(value * factor)))
  return [0.8, 1.25].map((power) => shares(name, mid, power))
}

/**
 * Shares of a whole, each to a power, made whole again.
 * @param {string} name
 * @param {Float64Array} mid
 * @param {number} power
 */
function shares(name, mid, power) {
  const { indices = [] } = flagship.model.variables.get(name) ?? {}
  const { over } = engine.erosion.parameters?.[keyOf(name)]?.composition ?? {}
  const axis = indices.findIndex((index) => index.name === over)
  const lengths = indices.map(({ dimension }) => dimension.elements.length)
  const inner = lengths.slice(axis + 1).reduce((product, length) => product * length, 1)
  const length = lengths[axis] ?? 1
  const wholeOf = (/** @type {number} */ i) => Math.floor(i / (inner * length)) * inner + (i % inner)
  const sums = new Map()
  const powers = mid.map((value) => value ** power)
  powers.forEach((value, i) => sums.set(wholeOf(i), (sums.get(wholeOf(i)) ?? 0) + value))
  return powers.map((value, i) => value / sums.get(wholeOf(i)))
}

/** @param {string} name */
function keyOf(name) {
  return Object.keys(engine.erosion.parameters ?? {}).find((key) => key.replace(/\[.*/, '') === name) ?? name
}

/**
 * @param {string} name
 * @param {Float64Array} numbers
 * @returns {Scenario}
 */
function withValues(name, numbers) {
  const values = Float64Array.from(flagship.values)
  values.set(numbers, flagship.expanded.firstSlots.get(name) ?? 0)
  return { ...flagship, values }
}
