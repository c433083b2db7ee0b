import { ScenarioError } from '#core/issue'
import { nearestName } from '#core/nearest-name'
import type { Variable } from '#model/declaration'
import type { Model } from '#model/model'
import { readKey } from '#model/read-key'
import type { Scenario } from '#scenario/scenario'
import { explainModel, explainTable, type ExplainOptions } from './explain-model.js'
import type { Explanation, VariableExplanation } from './explanation.js'
import { findLoop } from './find-loop.js'

/**
 * What one variable of a model is; see {@link explainModel}.
 * @param name `share`, or with subscripts, which are passed over; or a symbol such as `sigma`
 * @throws ScenarioError when the model has no such variable
 */
export function explainVariable(
  scenario: Scenario,
  name: string,
  options: ExplainOptions = {},
): VariableExplanation {
  const wanted = findVariable(scenario.model, name)?.name
  if (wanted === undefined) throw unknown(name, 'a variable', [...scenario.model.variables.keys()])
  const found = explainModel(scenario, options).variables.find((variable) => variable.name === wanted)
  if (!found) throw new RangeError(`${wanted} was lost on the way`)
  return found
}

/**
 * What a name of a model means: a variable (or its symbol), a table, or a loop by its name or the first word of it.
 * @param name left out, the whole model is explained
 * @throws ScenarioError when the model has no such name
 */
export function explain(scenario: Scenario, name?: string, options: ExplainOptions = {}): Explanation {
  const { model } = scenario
  if (name === undefined) return explainModel(scenario, options)
  const table = model.tables.get(name)
  if (table) return explainTable(table)
  if (findVariable(model, name)) return explainVariable(scenario, name, options)
  const loop = findLoop(model, name)
  const found =
    loop && explainModel(scenario, options).loops.find((candidate) => candidate.name === loop.name)
  if (found) return found
  const loops = model.loops.map(({ name }) => name)
  throw unknown(name, 'a variable, a table or a loop', [
    ...model.variables.keys(),
    ...model.tables.keys(),
    ...loops,
  ])
}

function findVariable({ variables }: Model, name: string): Variable | undefined {
  const byName = variables.get(readKey(name)?.name ?? name)
  return byName ?? [...variables.values()].find(({ symbol }) => symbol === name)
}

function unknown(name: string, noun: string, known: readonly string[]): ScenarioError {
  const nearest = nearestName(name, known)
  const message = `${name} is not ${noun} of the model`
  const problem = { code: 'unknown-name', message, found: name } as const
  return new ScenarioError([{ ...problem, path: [name], ...(nearest && { nearest }) }])
}
