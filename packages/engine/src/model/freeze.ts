import type { Equation } from './model.js'
import { mapParts } from './parts.js'
import { printEquation } from './print-equation.js'
import type { Resolved } from './resolved.js'

/**
 * An equation in which a variable keeps the value of the first instant: `x` becomes `initial(x)`. A parameter does
 * so anyway, and stays as it is.
 */
export function freezeVariable({ tree }: Equation, name: string): Equation {
  const frozen = freeze(tree, name)
  return { text: printEquation(frozen), tree: frozen }
}

function freeze(expression: Resolved, name: string): Resolved {
  if (expression.kind === 'variable') {
    const { variable } = expression
    const varies = variable.name === name && variable.kind !== 'parameter'
    return varies ? { kind: 'construct', name: 'initial', args: [expression] } : expression
  }
  if (expression.kind === 'construct' && expression.name === 'initial') return expression
  return mapParts(expression, (part) => freeze(part, name))
}
