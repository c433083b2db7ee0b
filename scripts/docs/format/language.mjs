/** The model language, from the tables that parser, unit check and kernels read. */
import { code, table } from '../markdown.mjs'

/** @import { EngineSource } from '../engine-source.mjs' */

const unitWords = {
  same: 'all of one unit; so is the result',
  truth: 'all of one unit; the result has none',
  angle: 'all of one unit; the result has none',
  none: 'none; nor has the result',
  product: 'any; they multiply',
  quotient: 'any; they divide',
  power: 'any for a plain whole or half power, else none',
  square: 'any; squared',
  root: 'any; its root',
  choice: 'none for the condition; `a` and `b` of one unit',
}

/** @param {EngineSource} engine */
export function operatorTable({ operators, operationOf }) {
  const rows = operators.toSorted((a, b) => b.precedence - a.precedence)
  return table(
    ['operator', 'meaning', 'units'],
    rows.map(({ name, sign, unary }) => {
      const row = operationOf.get(name)
      const shown = unary ? `${sign}${sign === 'not' ? ' ' : ''}a` : `a ${sign} b`
      return [code(shown), row?.meaning ?? '', row === undefined ? '' : unitWords[row.unit]]
    }),
  )
}

/** @param {EngineSource} engine */
export function functionTable({ operations, operators }) {
  const signs = new Set(operators.filter(({ name }) => name !== 'pow').map(({ name }) => name))
  return table(
    ['function', 'meaning', 'units'],
    operations
      .filter(({ name }) => !signs.has(name))
      .map(({ signature, meaning, unit }) => [
        code(signature.replace('a ^ b or ', '')),
        meaning,
        unitWords[unit],
      ]),
  )
}

/** @param {EngineSource} engine */
export function constructTable({ constructs }) {
  return table(
    ['construct', 'meaning'],
    constructs.map(({ signature, meaning }) => [code(signature), meaning]),
  )
}

/** @param {EngineSource} engine */
export function reductionTable({ reductions }) {
  const units = {
    series: 'that of `a`',
    time: 'that of time',
    'series * time': 'that of `a` times that of time',
  }
  return table(
    ['reduction', 'meaning', 'unit'],
    reductions.map(({ signature, meaning, unit }) => [code(signature), meaning, units[unit]]),
  )
}

/** @param {EngineSource} engine */
export function unitTable({ standardUnits }) {
  return table(
    ['unit', 'stands for'],
    [...standardUnits].map(([name, { scale, powers }]) => {
      const [base = ''] = powers.keys()
      return [code(name), base === name ? 'a base of its own' : code(multipleOf(scale, base))]
    }),
  )
}

/**
 * `1/12 year` for a twelfth of a year.
 * @param {number} scale
 * @param {string} base empty for a pure number
 */
function multipleOf(scale, base) {
  if (scale === 1) return base === '' ? '1' : base
  const denominator = [1, 12, 100, 365].find((whole) => Number.isInteger(scale * whole)) ?? 1
  const number = denominator === 1 ? scale.toLocaleString('en') : `${scale * denominator}/${denominator}`
  return `${number} ${base}`.trim()
}

/** @param {EngineSource} engine */
export function methodTable({ methods }) {
  return table(
    ['method', 'order', 'stages a step'],
    Object.values(methods).map(({ name, order, nodes }) => [code(name), String(order), String(nodes.length)]),
  )
}

/** @param {EngineSource} engine */
export function reservedWordList({ reservedWords }) {
  return [...reservedWords].map(code).join(', ')
}
