/** The equations of a channel, as a table. */
import { code, table } from '../markdown.mjs'

/** @import { ModelPart } from '../../../packages/engine/src/model/schema.js' */

/**
 * @param {ModelPart} part
 * @returns {string}
 */
export function equationTable({ stocks = {}, auxiliaries = {} }) {
  const headers = ['name', 'unit', 'equation', 'meaning', 'form']
  return table(headers, [
    ...Object.entries(auxiliaries).map(([name, { unit, equation, meaning, source }]) => [
      code(name),
      String(unit),
      code(equation),
      meaning ?? '',
      plainForm(source),
    ]),
    ...Object.entries(stocks).map(([name, { unit, initial, rate, meaning, source }]) => [
      `${code(name)} (stock)`,
      String(unit),
      `starts at ${code(initial)}<br>changes by ${code(rate)}`,
      meaning ?? '',
      plainForm(source),
    ]),
  ])
}

/**
 * The source of an equation without the word that says that it is one of a form.
 * @param {string | undefined} source
 */
const plainForm = (source) => (source ?? '').replace(/^form: /, '')
