import { ScenarioError, type Problem } from '#core/issue'
import { nearestName } from '#core/nearest-name'
import { elementName, type Table, type Variable } from '#model/declaration'
import type { Model } from '#model/model'
import type { NamedLoop } from '#model/named-loop'
import { readKey } from '#model/read-key'
import { readAddress } from '#scenario/address'
import { findLoop, loopNames } from '#feedback/find-loop'

/** What a name of a model means. */
export type Named =
  | {
      readonly what: 'variable'
      readonly variable: Variable
      /** The elements that are meant, by their full names: all of them, or those that the subscripts choose. */
      readonly elements: readonly string[]
    }
  | { readonly what: 'table'; readonly table: Table }
  | { readonly what: 'loop'; readonly loop: NamedLoop }

/**
 * Finds what a name of a model means: a variable (or its symbol), with subscripts or without, a table, or a loop by
 * its name or the first word of it.
 * @throws ScenarioError when the model has no such name, or the variable no such element
 */
export function findName(model: Model, name: string): Named {
  const table = model.tables.get(name)
  if (table) return { what: 'table', table }
  const variable = findVariable(model, name)
  if (variable) return { what: 'variable', variable, elements: elementsOf(variable, name, model) }
  const loop = findLoop(model, name)
  if (loop) return { what: 'loop', loop }
  throw unknownName(name, 'a variable, a table or a loop', [
    ...model.variables.keys(),
    ...model.tables.keys(),
    ...loopNames(model),
  ])
}

/** A variable by its name, by its name with subscripts, or by its symbol. */
export function findVariable({ variables }: Model, name: string): Variable | undefined {
  const wanted = readKey(name)?.name ?? name
  return variables.get(wanted) ?? [...variables.values()].find(({ symbol }) => symbol === wanted)
}

/**
 * The full names of the elements that a name with subscripts means.
 * @throws ScenarioError when there are no such elements
 */
export function elementsOf(variable: Variable, name: string, model: Model): readonly string[] {
  const problems: Problem[] = []
  // A symbol stands for the name.
  const key = variable.name + (/\[.*/s.exec(name)?.[0] ?? '')
  const address = readAddress(key, variable.kind, model, (problem) => problems.push(problem))
  if (problems.length > 0) throw new ScenarioError(problems.map((problem) => ({ ...problem, path: [name] })))
  return (address?.positions ?? []).map((position) => elementName(variable.name, variable.indices, position))
}

/** The error that says that a name means nothing, and offers the nearest one that does. */
export function unknownName(name: string, noun: string, known: readonly string[]): ScenarioError {
  const nearest = nearestName(readKey(name)?.name ?? name, known)
  const message = `${name} is not ${noun} of the model`
  const problem = { code: 'unknown-name', message, found: name } as const
  return new ScenarioError([{ ...problem, path: [name], ...(nearest && { nearest }) }])
}
