/** How large the model is, counted. */
import { table } from '../markdown.mjs'
import { elementsOf, splitKey } from './element-values.mjs'

/** @import { ModelSource } from '../../../packages/engine/src/model/schema.js' */

const rows = /** @type {const} */ ([
  ['stocks', 'stocks: quantities that accumulate'],
  ['auxiliaries', 'auxiliaries: computed at every instant'],
  ['parameters', 'parameters: constants of a run'],
  ['levers', 'levers: what players can set'],
  ['exogenous', 'disturbances from outside, at rest in deterministic runs'],
])

/** @param {ModelSource} model */
export function sizeTable(model) {
  const width = (/** @type {string} */ key) =>
    elementsOf(model.dimensions ?? {}, splitKey(key).dimensions).reduce(
      (size, elements) => size * elements.length,
      1,
    )
  return table(
    ['', 'names', 'numbers'],
    rows.map(([section, words]) => {
      const keys = Object.keys(model[section] ?? {})
      return [words, String(keys.length), String(keys.reduce((sum, key) => sum + width(key), 0))]
    }),
  )
}

/**
 * How many parameters have a range, and on what evidence they stand.
 * @param {ModelSource} model
 */
export function evidenceSentence({ parameters = {} }) {
  const all = Object.values(parameters)
  const drawn = all.filter(({ low }) => low !== undefined)
  const codes = ['F', 'Fd', 'E', 'M', 'J'].map(
    (code) => `${all.filter(({ evidence }) => evidence === code).length} ${code}`,
  )
  const shares = all.filter(({ composition }) => composition !== undefined)
  return `Of the ${all.length} parameters, ${drawn.length} have a range from low to high and ${shares.length} are shares drawn as wholes; by evidence they are ${codes.join(', ')}.`
}

/** @param {ModelSource} model */
export function dimensionTable({ dimensions = {} }) {
  return table(
    ['dimension', 'elements'],
    Object.entries(dimensions).map(([name, elements]) => [
      `\`${name}\``,
      typeof elements === 'string' ? `a second name of \`${elements}\`` : elements.join(', '),
    ]),
  )
}
