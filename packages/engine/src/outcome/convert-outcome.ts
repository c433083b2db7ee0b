import { nearestName } from '#core/nearest-name'
import { operationOf, type OperationRow } from '#expression/functions'
import type { Call, Expression } from '#expression/tree'
import type { Resolved } from '#model/resolved'
import type { OutcomeReading } from './outcome-context.js'
import { readMeasure } from './read-measure.js'
import { reductionOf, reductions } from './reductions.js'

const missing: Resolved = { kind: 'missing' }

/**
 * The equation of an outcome with a measure in place of every reduction.
 * Measures stand in the tree as variables, so that units and arithmetic are those of any equation.
 */
export function convertOutcome(expression: Expression, reading: OutcomeReading): Resolved {
  if (expression.kind === 'number') return expression
  if (expression.kind === 'reference') {
    const message = `${expression.name} stands outside a reduction; say when, as in at(${expression.name}, 2035)`
    reading.problem({ code: 'not-allowed', message, within: expression.word, found: expression.name })
    return missing
  }
  const reduction = reductionOf.get(expression.name)
  if (reduction) return readMeasure(expression, reduction, reading)
  if (expression.name === 'baseline') return convertBaseline(expression, reading)
  const operation = operationOf.get(expression.name)
  if (operation) return convertOperation(expression, operation, reading)
  const nearest = nearestName(expression.name, [...reductionOf.keys(), 'baseline', ...operationOf.keys()])
  const message = `${expression.name} is not a function of outcomes`
  const expected = `a reduction: ${reductions.map((row) => row.name).join(', ')}`
  const problem = { code: 'unknown-function', message, within: expression.word, expected } as const
  reading.problem({ ...problem, ...(nearest && { nearest }) })
  return missing
}

function convertOperation(call: Call, operation: OperationRow, reading: OutcomeReading): Resolved {
  const count = call.args.length
  if (count < operation.arity || (count > operation.arity && !operation.folds)) {
    const message = `${call.name} has the wrong number of arguments`
    const expected = operation.signature
    reading.problem({ code: 'wrong-shape', message, within: call.word, found: `${count}`, expected })
    return missing
  }
  const [first = missing, ...others] = call.args.map((arg) => convertOutcome(arg, reading))
  if (!operation.folds) return { kind: 'apply', operation, args: [first, ...others] }
  return others.reduce((left, right) => ({ kind: 'apply', operation, args: [left, right] }), first)
}

function convertBaseline(call: Call, reading: OutcomeReading): Resolved {
  const [inner] = call.args
  if (reading.mayCompare && !reading.isBaseline && inner && call.args.length === 1) {
    return convertOutcome(inner, { ...reading, isBaseline: true })
  }
  const message = reading.mayCompare
    ? 'baseline takes one argument and does not nest'
    : 'baseline needs `against:` beside the equation'
  const expected = 'against: { player: policy }'
  reading.problem({ code: 'not-allowed', message, within: call.word, expected })
  return missing
}
