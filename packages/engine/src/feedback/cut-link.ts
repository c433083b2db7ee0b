import { freezeVariable } from '#model/freeze'
import { expand } from '#model/expand'
import type { Formula } from '#model/model'
import type { Scenario } from '#scenario/scenario'

/**
 * The scenario in which one variable sees another as it was at the first instant, for ever: in the equation of
 * `to`, `from` becomes `initial(from)`. Whatever ran through this link runs no longer; all else stays.
 * @throws RangeError when `to` has no equation
 */
export function cutLink(scenario: Scenario, from: string, to: string): Scenario {
  const { model } = scenario
  if (!model.formulas.some(({ variable }) => variable.name === to)) {
    throw new RangeError(`${to} has no equation in which a link could be cut`)
  }
  const formulas = model.formulas.map((formula) =>
    formula.variable.name === to ? freezeIn(formula, from) : formula,
  )
  const cut = { ...model, formulas }
  const { model: expanded, probes } = expand(
    cut,
    scenario.probed,
    (_, { message }) => {
      throw new RangeError(`without ${from} → ${to}: ${message}`)
    },
    scenario.accounts,
  )
  // Slots of variables come first and in the order of their declaration, so that they are where they were.
  const values = new Float64Array(expanded.slots.length)
  values.set(scenario.values.subarray(0, Math.min(values.length, scenario.values.length)))
  return { ...scenario, model: cut, expanded, probes, values }
}

function freezeIn(formula: Formula, from: string): Formula {
  return formula.kind === 'stock'
    ? { ...formula, rate: freezeVariable(formula.rate, from) }
    : { ...formula, equation: freezeVariable(formula.equation, from) }
}
