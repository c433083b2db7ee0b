/** Every name of the model beside the short symbol by which papers and the prototype know it. */
import { code, table } from '../markdown.mjs'
import { sections } from './channels.mjs'

/** @import { Channel } from './channels.mjs' */

const nouns = {
  parameters: 'parameter',
  levers: 'lever',
  exogenous: 'disturbance',
  tables: 'table',
  stocks: 'stock',
  auxiliaries: 'auxiliary',
}

/** @param {readonly Channel[]} channels */
export function nameTable(channels) {
  const rows = channels.flatMap(({ title, part }) =>
    sections.flatMap((section) =>
      Object.entries(part[section] ?? {}).flatMap(([name, { symbol }]) =>
        symbol === undefined ? [] : [[code(symbol), code(name), nouns[section], title]],
      ),
    ),
  )
  const sorted = rows.sort(([a = ''], [b = '']) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
  return table(['symbol', 'name', 'kind', 'channel'], sorted)
}
