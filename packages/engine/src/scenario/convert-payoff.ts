import type { Problem } from '#core/issue'
import { nearestName } from '#core/nearest-name'
import { operationOf } from '#expression/functions'
import type { Call, Expression } from '#expression/tree'
import type { Variable } from '#model/declaration'
import type { Resolved } from '#model/resolved'

const missing: Resolved = { kind: 'missing' }

/** What a payoff is read with. */
export interface PayoffReading {
  /** Short names of outcomes, and weights. */
  readonly variables: ReadonlyMap<string, Variable>
  /** Names that could not be read: whoever uses them has been told. */
  readonly lost: ReadonlySet<string>
  readonly problem: (problem: Problem) => void
}

/** The equation of a payoff with its names found; what is wrong is reported and reads as missing. */
export function convertPayoff(expression: Expression, reading: PayoffReading): Resolved {
  if (expression.kind === 'number') return expression
  if (expression.kind === 'call') return convertCall(expression, reading)
  const { name, word } = expression
  const variable = reading.variables.get(name)
  if (variable) return { kind: 'variable', variable, subscripts: [] }
  if (!reading.lost.has(name)) {
    const names = [...reading.variables.keys()]
    const nearest = nearestName(name, names)
    const message = `${name} is neither an outcome of this game nor a weight`
    const problem = { code: 'unknown-name', message, within: word, found: name } as const
    reading.problem({ ...problem, expected: names.join(', '), ...(nearest !== undefined && { nearest }) })
  }
  return missing
}

function convertCall(call: Call, reading: PayoffReading): Resolved {
  const operation = operationOf.get(call.name)
  if (!operation) {
    const nearest = nearestName(call.name, operationOf.keys())
    const message = `${call.name} is not a function of payoffs`
    const problem = { code: 'unknown-function', message, within: call.word } as const
    reading.problem({ ...problem, ...(nearest !== undefined && { nearest }) })
    return missing
  }
  const count = call.args.length
  if (count < operation.arity || (count > operation.arity && !operation.folds)) {
    const message = `${call.name} has the wrong number of arguments`
    const expected = operation.signature
    reading.problem({ code: 'wrong-shape', message, within: call.word, found: `${count}`, expected })
    return missing
  }
  const [first = missing, ...others] = call.args.map((arg) => convertPayoff(arg, reading))
  if (!operation.folds) return { kind: 'apply', operation, args: [first, ...others] }
  return others.reduce((left, right) => ({ kind: 'apply', operation, args: [left, right] }), first)
}
