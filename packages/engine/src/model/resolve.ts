import { nearestName } from '#core/nearest-name'
import {
  callableNames,
  constructOf,
  operationOf,
  reducingOperations,
  type OperationRow,
} from '#expression/functions'
import type { Call, Expression, Reference } from '#expression/tree'
import type { Index } from './declaration.js'
import { at, type Resolution } from './resolution.js'
import { isConstant, type Resolved } from './resolved.js'
import { lengthHolds } from './length-holds.js'
import { resolveReference } from './resolve-reference.js'

const missing: Resolved = { kind: 'missing' }

/** Finds every name of an expression in the model; what is not found is reported and left out. */
export function resolve(expression: Expression, resolution: Resolution): Resolved {
  if (expression.kind === 'number') return expression
  if (expression.kind === 'reference') return resolveReference(expression, resolution)
  const isWritten = expression.word.text === '' || callableNames.includes(expression.name)
  const operation = isWritten ? operationOf.get(expression.name) : undefined
  const reduces =
    expression.name === 'sum' || expression.name === 'mean' || isReduction(expression, resolution)
  if (reduces && arityHolds(expression, 2, 2, resolution)) return resolveReduction(expression, resolution)
  if (reduces) return missing
  if (operation) return resolveOperation(expression, operation, resolution)
  const construct = constructOf.get(expression.name)
  if (construct) {
    if (!arityHolds(expression, construct.least, construct.most, resolution)) return missing
    if (construct.name === 'lookup') return resolveLookup(expression, resolution)
    const args = expression.args.map((arg) => resolve(arg, resolution))
    return timesHold(expression, args, resolution)
      ? { kind: 'construct', name: construct.name, args }
      : missing
  }
  reportUnknownFunction(expression, resolution)
  return missing
}

function isReduction(call: Call, { declarations }: Resolution): boolean {
  const [first] = call.args
  if (!reducingOperations.has(call.name) || first?.kind !== 'reference') return false
  return first.subscripts.length === 0 && declarations.dimensions.has(first.name)
}

function resolveReduction(call: Call, resolution: Resolution): Resolved {
  const [first, body] = call.args
  if (first?.kind !== 'reference' || first.subscripts.length > 0 || body === undefined) {
    const message = `the first argument of ${call.name} is the name of an index`
    resolution.problem({
      code: 'wrong-subscript',
      message,
      ...at(call.word),
      expected: 'a dimension or an alias',
    })
    return missing
  }
  const dimension = resolution.declarations.dimensions.get(first.name)
  if (!dimension) {
    const nearest = nearestName(first.name, resolution.declarations.dimensions.keys())
    const message = `${first.name} is not a dimension`
    const expected = 'a dimension or an alias'
    resolution.problem({
      code: 'wrong-subscript',
      message,
      expected,
      ...at(first.word),
      ...(nearest && { nearest }),
    })
    return missing
  }
  if (resolution.scope.has(first.name)) {
    const message = `${first.name} is an index of this equation already; run ${call.name} over an alias of it`
    resolution.problem({ code: 'wrong-subscript', message, ...at(first.word) })
    return missing
  }
  const index = { name: first.name, dimension }
  const scope = new Map(resolution.scope).set(first.name, index)
  const by = call.name === 'sum' ? 'add' : (call.name as 'mean' | 'min' | 'max')
  return { kind: 'reduce', by, index, body: resolve(body, { ...resolution, scope }) }
}

function resolveOperation(call: Call, operation: OperationRow, resolution: Resolution): Resolved {
  const member = resolveMember(call, resolution)
  if (member) return member
  const most = operation.folds ? Infinity : operation.arity
  if (!arityHolds(call, operation.arity, most, resolution)) return missing
  const args = call.args.map((arg) => resolve(arg, resolution))
  const [first, ...others] = args
  if (!operation.folds || first === undefined) return { kind: 'apply', operation, args }
  return others.reduce<Resolved>((left, right) => ({ kind: 'apply', operation, args: [left, right] }), first)
}

/** `patron == russia`, `patron == rival`: whether an index stands at an element, or where another one does. */
function resolveMember(call: Call, resolution: Resolution): Resolved | undefined {
  if (call.name !== 'equal' && call.name !== 'unequal') return undefined
  const [left, right] = call.args
  if (!left || !right || !isBare(left) || !isBare(right)) return undefined
  const equal = call.name === 'equal'
  const ofLeft = resolution.scope.get(left.name)
  const ofRight = resolution.scope.get(right.name)
  if (ofLeft && ofRight && ofLeft.dimension === ofRight.dimension) {
    return { kind: 'same', indices: [left.name, right.name], equal }
  }
  if (ofLeft) return resolveElement(ofLeft, right, equal, resolution)
  return ofRight && resolveElement(ofRight, left, equal, resolution)
}

function resolveElement(index: Index, other: Reference, equal: boolean, { problem }: Resolution): Resolved {
  const element = index.dimension.elements.indexOf(other.name)
  if (element >= 0) return { kind: 'member', index, element, equal }
  const nearest = nearestName(other.name, index.dimension.elements)
  const message = `${other.name} is not an element of ${index.dimension.name}`
  problem({ code: 'wrong-subscript', message, ...at(other.word), ...(nearest && { nearest }) })
  return missing
}

function isBare(expression: Expression): expression is Reference {
  return expression.kind === 'reference' && expression.subscripts.length === 0
}

function resolveLookup(call: Call, resolution: Resolution): Resolved {
  const [name, argument] = call.args
  if (name === undefined || argument === undefined) return missing
  const resolved = resolve(argument, resolution)
  const table = isBare(name) ? resolution.declarations.tables.get(name.name) : undefined
  if (table) return { kind: 'lookup', table, argument: resolved }
  if (isBare(name) && resolution.declarations.spoilt.has(name.name)) return missing
  const nearest = isBare(name) ? nearestName(name.name, resolution.declarations.tables.keys()) : undefined
  const message = 'the first argument of lookup is the name of a table'
  resolution.problem({
    code: 'unknown-name',
    message,
    ...at(name.kind === 'number' ? call.word : name.word),
    ...(nearest && { nearest }),
  })
  return missing
}

/** Which arguments of a construct say when it switches. */
const switchingTimes: Readonly<Record<string, readonly number[]>> = { step: [1], pulse: [0, 1], ramp: [1, 2] }

/** A switching time that moved with the state could not be held to the grid of time steps; a length is above 0. */
function timesHold(call: Call, args: readonly Resolved[], resolution: Resolution): boolean {
  const times = (switchingTimes[call.name] ?? []).flatMap((place) => args[place] ?? [])
  if (times.every(isConstant)) return lengthHolds(call, args, resolution)
  const message = 'a switching time is made of numbers and parameters only'
  const expected = 'a constant of the run'
  resolution.problem({ code: 'not-allowed', message, ...at(call.word), expected })
  return false
}

function arityHolds(call: Call, least: number, most: number, { problem }: Resolution): boolean {
  const count = call.args.length
  if (count >= least && count <= most) return true
  const signature = (operationOf.get(call.name) ?? constructOf.get(call.name))?.signature ?? call.name
  const message = `${call.name} has the wrong number of arguments`
  problem({ code: 'wrong-shape', message, ...at(call.word), found: `${count}`, expected: signature })
  return false
}

function reportUnknownFunction(call: Call, { declarations, problem }: Resolution): void {
  const nearest = nearestName(call.name, callableNames)
  const isVariable = declarations.variables.has(call.name)
  const message = isVariable
    ? `${call.name} is no function; write * to multiply`
    : `${call.name} is not a function`
  problem({ code: 'unknown-function', message, ...at(call.word), ...(nearest && !isVariable && { nearest }) })
}
