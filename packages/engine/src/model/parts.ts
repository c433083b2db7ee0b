import type { Resolved } from './resolved.js'

/** The expressions right inside an expression, in the order in which they are written. */
export function partsOf(expression: Resolved): readonly Resolved[] {
  switch (expression.kind) {
    case 'reduce':
      return [expression.body]
    case 'lookup':
      return [expression.argument]
    case 'construct':
    case 'apply':
      return expression.args
    case 'number':
    case 'time':
    case 'variable':
    case 'member':
    case 'same':
    case 'missing':
      return []
  }
}

/** The same expression with each of its parts replaced; a copy, the original stays as it is. */
export function mapParts(expression: Resolved, replace: (part: Resolved) => Resolved): Resolved {
  switch (expression.kind) {
    case 'reduce':
      return { ...expression, body: replace(expression.body) }
    case 'lookup':
      return { ...expression, argument: replace(expression.argument) }
    case 'construct':
    case 'apply':
      return { ...expression, args: expression.args.map(replace) }
    case 'number':
    case 'time':
    case 'variable':
    case 'member':
    case 'same':
    case 'missing':
      return expression
  }
}
