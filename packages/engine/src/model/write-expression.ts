import { call, literal, reference, type Expression } from '#expression/tree'
import type { Resolved } from './resolved.js'

/** A resolved expression as it would be written; reading and resolving it again gives the same. */
export function writeExpression(resolved: Resolved): Expression {
  switch (resolved.kind) {
    case 'number':
      return literal(resolved.value)
    case 'time':
      return reference('time')
    case 'missing':
      return reference('missing')
    case 'variable':
      return reference(resolved.variable.name, ...subscriptNames(resolved))
    case 'member': {
      const { index, element, equal } = resolved
      return compare(index.name, index.dimension.elements[element] ?? '', equal)
    }
    case 'same':
      return compare(...resolved.indices, resolved.equal)
    case 'reduce':
      return call(
        resolved.by === 'add' ? 'sum' : resolved.by,
        reference(resolved.index.name),
        writeExpression(resolved.body),
      )
    case 'lookup':
      return call('lookup', reference(resolved.table.name), writeExpression(resolved.argument))
    case 'construct':
      return call(resolved.name, ...resolved.args.map(writeExpression))
    case 'apply':
      return call(resolved.operation.name, ...foldedArgs(resolved).map(writeExpression))
  }
}

function subscriptNames({ variable, subscripts }: Extract<Resolved, { kind: 'variable' }>): string[] {
  return subscripts.map((subscript, i) =>
    subscript.kind === 'index'
      ? subscript.name
      : (variable.indices[i]?.dimension.elements[subscript.position] ?? ''),
  )
}

function compare(left: string, right: string, equal: boolean): Expression {
  return call(equal ? 'equal' : 'unequal', reference(left), reference(right))
}

/** `min(min(a, b), c)` is written `min(a, b, c)`, as which it is read. */
function foldedArgs({ operation, args }: Extract<Resolved, { kind: 'apply' }>): readonly Resolved[] {
  const [first, ...others] = args
  if (!operation.folds || first?.kind !== 'apply' || first.operation !== operation) return args
  return [...foldedArgs(first), ...others]
}
