import { nearestName } from '#core/nearest-name'
import type { Reference, Subscript } from '#expression/tree'
import { declaredName, type Index, type Variable } from './declaration.js'
import { at, type Resolution } from './resolution.js'
import type { Resolved, ResolvedSubscript } from './resolved.js'

const missing: Resolved = { kind: 'missing' }

/** Finds a name, and each of its subscripts, in the model. */
export function resolveReference(reference: Reference, resolution: Resolution): Resolved {
  const { declarations, problem } = resolution
  const variable = declarations.variables.get(reference.name)
  if (!variable) {
    if (reference.name === 'time') return resolveTime(reference, resolution)
    if (!declarations.spoilt.has(reference.name)) reportUnknownName(reference, resolution)
    return missing
  }
  if (reference.subscripts.length !== variable.indices.length) {
    const message = `${variable.name} has ${variable.indices.length} subscripts, not ${reference.subscripts.length}`
    problem({ code: 'wrong-subscript', message, ...at(reference.word), expected: declaredName(variable) })
    return missing
  }
  const subscripts: ResolvedSubscript[] = []
  for (const [i, subscript] of reference.subscripts.entries()) {
    const index = variable.indices[i]
    const resolved = index && resolveSubscript(subscript, index, variable, resolution)
    if (!resolved) return missing
    subscripts.push(resolved)
  }
  return { kind: 'variable', variable, subscripts }
}

function resolveTime({ subscripts, word }: Reference, { problem }: Resolution): Resolved {
  if (subscripts.length === 0) return { kind: 'time' }
  problem({ code: 'wrong-subscript', message: 'time has no subscripts', ...at(word), expected: 'time' })
  return missing
}

function resolveSubscript(
  subscript: Subscript,
  { dimension }: Index,
  variable: Variable,
  { scope, declarations, problem }: Resolution,
): ResolvedSubscript | undefined {
  const bound = scope.get(subscript.name)
  if (bound?.dimension === dimension) return { kind: 'index', name: subscript.name }
  const position = dimension.elements.indexOf(subscript.name)
  if (position >= 0) return { kind: 'element', position }
  const unbound = declarations.dimensions.get(subscript.name)
  const choices = [
    ...dimension.elements,
    ...[...scope.values()].filter((i) => i.dimension === dimension).map((i) => i.name),
  ]
  const nearest = unbound ? undefined : nearestName(subscript.name, choices)
  const message =
    unbound === dimension
      ? `${subscript.name} is not bound here: it is neither on the left side nor the index of a sum around it`
      : `${subscript.name} is outside ${dimension.name}`
  const expected = `${declaredName(variable)} with elements ${shorten(dimension.elements)}`
  problem({ code: 'wrong-subscript', message, ...at(subscript.word), expected, ...(nearest && { nearest }) })
  return undefined
}

function reportUnknownName(reference: Reference, { declarations, scope, problem }: Resolution): void {
  const isIndex = declarations.dimensions.has(reference.name)
  const choices = [...declarations.variables.keys(), ...scope.keys(), 'time']
  const nearest = isIndex ? undefined : nearestName(reference.name, choices)
  const message = isIndex
    ? `${reference.name} is a dimension and has no value`
    : `${reference.name} is not defined`
  problem({ code: 'unknown-name', message, ...at(reference.word), ...(nearest && { nearest }) })
}

function shorten(elements: readonly string[]): string {
  return elements.length <= 8 ? elements.join(', ') : `${elements.slice(0, 8).join(', ')}, …`
}
