import type { Scenario } from '#scenario/scenario'
import { loopCalled } from '#feedback/find-loop'
import { explainModel, explainTable, type ExplainOptions } from './explain-model.js'
import type { Explanation, LoopExplanation, VariableExplanation } from './explanation.js'
import { elementsOf, findName, findVariable, unknownName } from './find-name.js'

/**
 * What one variable of a model is; see {@link explainModel}.
 * @param name `share`; or with subscripts, which choose among its numbers; or a symbol such as `sigma`
 * @throws ScenarioError when the model has no such variable, or the variable no such element
 */
export function explainVariable(
  scenario: Scenario,
  name: string,
  options: ExplainOptions = {},
): VariableExplanation {
  const { model } = scenario
  const wanted = findVariable(model, name)
  if (!wanted) throw unknownName(name, 'a variable', [...model.variables.keys()])
  const meant = new Set(elementsOf(wanted, name, model))
  const { variables, seen } = explainModel(scenario, options)
  const found = variables.find((variable) => variable.name === wanted.name)
  if (!found) throw new RangeError(`${wanted.name} was lost on the way`)
  const values = found.values.filter(({ element }) =>
    meant.has(element === '' ? wanted.name : `${wanted.name}[${element}]`),
  )
  return { ...found, values, seen }
}

/**
 * What one loop of a model is.
 * @param name of a loop to which the model gives one, or the first word of it
 * @throws ScenarioError when the model names no such loop
 */
export function explainLoop(scenario: Scenario, name: string, options: ExplainOptions = {}): LoopExplanation {
  const wanted = loopCalled(scenario.model, name, [name])
  const { loops, seen } = explainModel(scenario, options)
  const found = loops.find((loop) => loop.name === wanted.name)
  if (!found) throw new RangeError(`${wanted.name} was lost on the way`)
  return { ...found, seen }
}

/**
 * What a name of a model means; see {@link findName}.
 * @param name left out, the whole model is explained
 * @throws ScenarioError when the model has no such name
 */
export function explain(scenario: Scenario, name?: string, options: ExplainOptions = {}): Explanation {
  if (name === undefined) return explainModel(scenario, options)
  const named = findName(scenario.model, name)
  switch (named.what) {
    case 'table':
      return explainTable(named.table)
    case 'variable':
      return explainVariable(scenario, name, options)
    case 'loop':
      return explainLoop(scenario, named.loop.name, options)
  }
}
