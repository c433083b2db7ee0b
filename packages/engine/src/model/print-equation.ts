import { printExpression } from '#expression/print-expression'
import { printTex } from '#expression/print-tex'
import { partsOf } from './parts.js'
import type { Resolved } from './resolved.js'
import { writeExpression } from './write-expression.js'

/** An equation as one line of the model language, in the same form however it was laid out by its author. */
export function printEquation(equation: Resolved): string {
  return printExpression(writeExpression(equation))
}

/** An equation in TeX, for the inside of a formula; fixed elements stand upright, all other names slanted. */
export function printEquationTex(equation: Resolved): string {
  const names = { elements: new Set<string>(), indices: new Set<string>() }
  gatherNames(equation, names)
  return printTex(printEquation(equation), names)
}

function gatherNames(equation: Resolved, names: { elements: Set<string>; indices: Set<string> }): void {
  if (equation.kind === 'reduce') names.indices.add(equation.index.name)
  if (equation.kind === 'member')
    names.elements.add(equation.index.dimension.elements[equation.element] ?? '')
  if (equation.kind === 'variable') {
    equation.subscripts.forEach((subscript, i) => {
      const elements = equation.variable.indices[i]?.dimension.elements
      if (subscript.kind === 'element') names.elements.add(elements?.[subscript.position] ?? '')
    })
  }
  for (const part of partsOf(equation)) gatherNames(part, names)
}
