import type { Variable } from '#model/declaration'
import type { Equation, Model } from '#model/model'
import { printEquation, printEquationTex } from '#model/print-equation'
import { texName, texSubscripted } from '#expression/tex-forms'
import type { EquationExplanation } from './explanation.js'

/** The equations of a variable; none for what is given by numbers. */
export function explainEquations(variable: Variable, model: Model): readonly EquationExplanation[] {
  const formula = model.formulas.find((candidate) => candidate.variable === variable)
  if (!formula) return []
  const left = texSubscripted(
    texName(variable.name),
    variable.indices.map(({ name }) => texName(name)),
  )
  if (formula.kind === 'auxiliary') return [explainEquation('value', left, formula.equation)]
  const change = `\\frac{\\mathrm{d}}{\\mathrm{d}t}\\,${left}`
  return [
    explainEquation('initial', `\\left.{${left}}\\right|_{t_0}`, formula.initial),
    explainEquation('rate', change, formula.rate),
  ]
}

function explainEquation(
  part: EquationExplanation['part'],
  left: string,
  { tree }: Equation,
): EquationExplanation {
  return { part, text: printEquation(tree), tex: `${left} = ${printEquationTex(tree)}` }
}
