import type { Problem } from '#core/issue'
import { nearestName } from '#core/nearest-name'
import { pow } from '#elementary/pow'
import { parseExpression } from './parse-expression.js'
import type { Expression } from './tree.js'

/** A unit of measurement: a scale and a power of each base (`bn USD / year` is 1e9, USD 1, year −1). */
export interface Unit {
  readonly scale: number
  readonly powers: ReadonlyMap<string, number>
}

/** The units that a text may name. */
export type UnitNames = ReadonlyMap<string, Unit>

/** The unit of a pure number. */
export const dimensionless: Unit = { scale: 1, powers: new Map() }

/** A base unit of its own. */
export function baseUnit(name: string): Unit {
  return { scale: 1, powers: new Map([[name, 1]]) }
}

/** `base` times a factor. */
export function scaled(factor: number, base: Unit = dimensionless): Unit {
  return { scale: factor * base.scale, powers: base.powers }
}

export function multiplyUnits(a: Unit, b: Unit): Unit {
  const powers = new Map(a.powers)
  for (const [base, power] of b.powers) powers.set(base, (powers.get(base) ?? 0) + power)
  for (const [base, power] of powers) if (Math.abs(power) < 1e-12) powers.delete(base)
  return { scale: a.scale * b.scale, powers }
}

export function raiseUnit(unit: Unit, exponent: number): Unit {
  const powers = new Map([...unit.powers].map(([base, power]) => [base, power * exponent]))
  return multiplyUnits({ scale: pow(unit.scale, exponent), powers }, dimensionless)
}

export function divideUnits(a: Unit, b: Unit): Unit {
  return multiplyUnits(a, raiseUnit(b, -1))
}

/** Same bases, same powers, same scale (to rounding). */
export function equalUnits(a: Unit, b: Unit): boolean {
  if (a.powers.size !== b.powers.size || Math.abs(a.scale / b.scale - 1) > 1e-9) return false
  return [...a.powers].every(([base, power]) => Math.abs(power - (b.powers.get(base) ?? 0)) < 1e-9)
}

/** Reads the text of a unit, such as `bn USD / year`, `1 / year` or `tonne^2`. */
export function parseUnit(
  text: string,
  names: UnitNames,
): { readonly unit: Unit } | { readonly problems: readonly Problem[] } {
  const parsed = parseExpression(text, { implicitMultiplication: true })
  if ('problems' in parsed)
    return { problems: parsed.problems.map((problem) => ({ ...problem, code: 'wrong-unit' })) }
  const problems: Problem[] = []
  const unit = reduceUnit(parsed.expression, names, problems)
  if (problems.length === 0 && !(unit.scale > 0 && unit.scale < Infinity)) {
    problems.push({
      code: 'wrong-unit',
      message: 'the scale of the unit is no number',
      found: `${unit.scale}`,
    })
  }
  return problems.length > 0 ? { problems } : { unit }
}

function reduceUnit(expression: Expression, names: UnitNames, problems: Problem[]): Unit {
  if (expression.kind === 'number' && expression.value > 0) return scaled(expression.value)
  if (expression.kind === 'reference' && expression.subscripts.length === 0) {
    const known = names.get(expression.name)
    if (known) return known
    const nearest = nearestName(expression.name, names.keys())
    const message = `${expression.name} is not a unit`
    problems.push({ code: 'wrong-unit', message, within: expression.word, ...(nearest && { nearest }) })
    return dimensionless
  }
  const [a, b] = expression.kind === 'call' ? expression.args : []
  if (expression.kind === 'call' && a && b) {
    const left = reduceUnit(a, names, problems)
    if (expression.name === 'multiply') return multiplyUnits(left, reduceUnit(b, names, problems))
    if (expression.name === 'divide') return divideUnits(left, reduceUnit(b, names, problems))
    const exponent = signedNumber(b)
    if (expression.name === 'pow' && exponent !== undefined) return raiseUnit(left, exponent)
  }
  const expected = 'products, quotients and powers of unit names'
  problems.push({ code: 'wrong-unit', message: 'this is not a unit', expected })
  return dimensionless
}

function signedNumber(expression: Expression): number | undefined {
  if (expression.kind === 'number') return expression.value
  const [inner] = expression.kind === 'call' && expression.name === 'negate' ? expression.args : []
  return inner?.kind === 'number' ? -inner.value : undefined
}
