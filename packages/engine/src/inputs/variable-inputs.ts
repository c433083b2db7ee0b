import { elementName, positions, type Variable, type VariableKind } from '#model/declaration'
import type { Scenario } from '#scenario/scenario'
import type { Input, InputSection } from './input.js'

const sectionsOfNumbers: Readonly<Partial<Record<VariableKind, InputSection>>> = {
  parameter: 'parameter',
  lever: 'lever',
  exogenous: 'disturbance',
}

/** What a scenario says of one variable: that it is there, its numbers, and the ranges of its numbers. */
export function variableInputs(variable: Variable, { model, expanded, values }: Scenario): readonly Input[] {
  const { name, kind, indices, unitText } = variable
  const title = indices.length === 0 ? name : `${name}[${indices.map((index) => index.name).join(', ')}]`
  const declaration: Input = { section: 'declaration', name: title, value: `${kind}, ${unitText}` }
  const section = sectionsOfNumbers[kind]
  const numbers = model.values.get(name)
  if (!section || !numbers) return [declaration]
  const first = expanded.firstSlots.get(name) ?? 0
  const elements = [...positions(indices)].map((position) => elementName(name, indices, position))
  const ranges = elements.flatMap((element, place): Input[] => {
    const [low, high] = [numbers.low?.[place], numbers.high?.[place]]
    if (low === undefined && high === undefined) return []
    return [{ section: 'range', name: element, value: `${low ?? '–'} to ${high ?? '–'}` }]
  })
  return [
    declaration,
    ...elements.map((element, place): Input => {
      return { section, name: element, value: values[first + place] ?? NaN }
    }),
    ...ranges,
  ]
}
