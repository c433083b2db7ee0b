import type { Problem } from '#core/issue'
import { printUnit } from '#expression/print-unit'
import { dimensionless, divideUnits, equalUnits, multiplyUnits, raiseUnit, type Unit } from '#expression/unit'
import type { Resolved } from './resolved.js'

/** The unit of an expression: known, that of a bare number (which takes any), or unknown after a mistake. */
export type Inferred = Unit | 'any' | 'unknown'

/** A disagreement of units, thrown to leave an equation at the first one: one message an equation. */
class UnitClash extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message)
  }
}

/**
 * The unit of an expression, or what is wrong with its units.
 * @param time the unit of the model's time
 * @param expected the unit that the whole must have; left out, any will do
 */
export function checkUnits(
  expression: Resolved,
  time: Inferred,
  expected?: Unit,
): { readonly unit: Inferred } | { readonly problem: Problem } {
  try {
    const unit = infer(expression, time)
    if (expected !== undefined) agree([unit, expected], 'the equation has another unit than it declares')
    return { unit }
  } catch (clash) {
    if (clash instanceof UnitClash) return { problem: clash.problem }
    throw clash
  }
}

function clash(message: string, found: Unit, expected: Unit): UnitClash {
  return new UnitClash({
    code: 'wrong-unit',
    message,
    found: printUnit(found),
    expected: printUnit(expected),
  })
}

/** The unit that all of these share; bare numbers agree with everything. */
function agree(units: readonly Inferred[], message: string): Inferred {
  const known = units.filter((unit) => typeof unit !== 'string')
  const [first, ...others] = known
  if (first === undefined) return units.includes('unknown') ? 'unknown' : 'any'
  const other = others.find((unit) => !equalUnits(first, unit))
  if (other !== undefined) throw clash(message, first, other)
  return units.includes('unknown') ? 'unknown' : first
}

function requireNone(unit: Inferred, what: string): void {
  agree([unit, dimensionless], `${what} is dimensionless`)
}

function infer(expression: Resolved, time: Inferred): Inferred {
  switch (expression.kind) {
    case 'number':
      return 'any'
    case 'missing':
      return 'unknown'
    case 'time':
      return time
    case 'variable':
      return expression.variable.unit ?? 'unknown'
    case 'member':
    case 'same':
      return dimensionless
    case 'reduce':
      return infer(expression.body, time)
    case 'lookup': {
      const { table } = expression
      const argument = infer(expression.argument, time)
      if (table.inputUnit)
        agree([argument, table.inputUnit], `the argument of ${table.name} has another unit`)
      return table.unit ?? 'unknown'
    }
    case 'construct':
      return inferConstruct(expression.name, expression.args, time)
    case 'apply':
      return inferOperation(expression, time)
  }
}

function inferConstruct(name: string, args: readonly Resolved[], time: Inferred): Inferred {
  const units = args.map((arg) => infer(arg, time))
  const [first = 'unknown', second = 'unknown', third = 'any'] = units
  const isTime = (unit: Inferred) => agree([unit, time], `a time of ${name} is not in the unit of time`)
  if (name === 'initial') return first
  if (name === 'ramp') {
    isTime(second)
    isTime(third)
    return combine(first, time, multiplyUnits)
  }
  isTime(second)
  if (name === 'pulse') {
    isTime(first)
    return dimensionless
  }
  return name === 'step'
    ? first
    : agree([first, third], `the start of ${name} has another unit than its input`)
}

function inferOperation({ operation, args }: Extract<Resolved, { kind: 'apply' }>, time: Inferred): Inferred {
  const units = args.map((arg) => infer(arg, time))
  const [first = 'unknown', second = 'unknown', third = 'unknown'] = units
  switch (operation.unit) {
    case 'same':
      return agree(units, `the two sides of ${operation.signature} have different units`)
    case 'truth':
    case 'angle':
      agree(units, `the two sides of ${operation.signature} have different units`)
      return dimensionless
    case 'none':
      for (const unit of units) requireNone(unit, `the argument of ${operation.name}`)
      return dimensionless
    case 'product':
      return combine(first, second, multiplyUnits)
    case 'quotient':
      return combine(first, second, divideUnits)
    case 'square':
      return combine(first, first, multiplyUnits)
    case 'root':
      return combine(first, 'any', (unit) => raiseUnit(unit, 0.5))
    case 'power':
      return inferPower(first, second, args[1])
    case 'choice':
      requireNone(first, 'the condition of if')
      return agree([second, third], 'the two branches of if have different units')
  }
}

/** Products of bare numbers stay bare; with a unit beside it a bare number is dimensionless. */
function combine(a: Inferred, b: Inferred, by: (a: Unit, b: Unit) => Unit): Inferred {
  if (a === 'unknown' || b === 'unknown') return 'unknown'
  if (a === 'any' && b === 'any') return 'any'
  return by(a === 'any' ? dimensionless : a, b === 'any' ? dimensionless : b)
}

function inferPower(base: Inferred, exponent: Inferred, written: Resolved | undefined): Inferred {
  requireNone(exponent, 'an exponent')
  if (typeof base === 'string') return combine(base, exponent, () => dimensionless)
  const value = literalValue(written)
  if (value !== undefined && Number.isInteger(2 * value)) return raiseUnit(base, value)
  requireNone(base, 'the base of a power whose exponent is no plain whole or half number')
  return dimensionless
}

function literalValue(expression: Resolved | undefined): number | undefined {
  if (expression?.kind === 'number') return expression.value
  if (expression?.kind !== 'apply' || expression.operation.name !== 'negate') return undefined
  const inner = literalValue(expression.args[0])
  return inner === undefined ? undefined : -inner
}
