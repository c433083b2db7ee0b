import type { Problem } from '#core/issue'
import { nearestName } from '#core/nearest-name'
import { declaredName, positions, type Index, type Variable, type VariableKind } from '#model/declaration'
import { readKey } from '#model/read-key'
import type { Model } from '#model/model'

/** The elements of a variable that a key such as `policy_offer[us, minerals]` or `policy_offer[us, sector]` means. */
export interface Address {
  readonly variable: Variable
  readonly positions: readonly (readonly number[])[]
}

/** How a kind of variable is asked for, in the words of a message. */
const nouns: Readonly<Record<VariableKind, string>> = {
  parameter: 'a parameter',
  lever: 'a lever',
  exogenous: 'a disturbance',
  stock: 'a stock',
  auxiliary: 'an auxiliary',
}

/** Finds what a key of `parameters:` or `levers:` means; undefined after reporting a problem. */
export function readAddress(
  key: string,
  kind: VariableKind,
  model: Model,
  problem: (problem: Problem) => void,
): Address | undefined {
  const read = readKey(key)
  const variable = read && model.variables.get(read.name)
  if (!read || variable?.kind !== kind) {
    problem(unknownVariable(key, read?.name ?? key, kind, variable, model))
    return undefined
  }
  if (read.subscripts.length === 0) return { variable, positions: [...positions(variable.indices)] }
  if (read.subscripts.length !== variable.indices.length) {
    const expected = declaredName(variable)
    problem({
      code: 'wrong-subscript',
      message: `${key} has the wrong number of subscripts`,
      expected,
      onKey: true,
    })
    return undefined
  }
  const fixed = read.subscripts.map((subscript, i) => readElement(subscript, variable.indices[i], problem))
  if (fixed.includes(undefined)) return undefined
  const open = fixed.map((element, i) =>
    element === 'all' ? [...(variable.indices[i]?.dimension.elements.keys() ?? [])] : [element ?? 0],
  )
  // Only what is meant is ever listed: an array may have a hundred thousand elements, and a section a key for each.
  const meant = open.reduce<number[][]>(
    (starts, own) => starts.flatMap((start) => own.map((element) => [...start, element])),
    [[]],
  )
  return { variable, positions: meant }
}

function unknownVariable(
  key: string,
  name: string,
  kind: VariableKind,
  variable: Variable | undefined,
  model: Model,
): Problem {
  const choices = [...model.variables.values()]
    .filter((candidate) => candidate.kind === kind)
    .map(({ name }) => name)
  // A name that is something else is not misspelt.
  const nearest = variable ? undefined : nearestName(name, choices)
  const noun = nouns[kind]
  const what = variable ? `is ${nouns[variable.kind]}` : 'is not defined'
  return {
    code: kind === 'lever' ? 'not-a-lever' : 'unknown-name',
    message: `${name} ${what}, not ${noun}`.replace('is not defined, not', 'is not'),
    found: key,
    onKey: true,
    // The message says what was wanted; all names are of use where none is near, and they are few.
    ...(nearest === undefined && isShort(choices) && { expected: choices.join(', ') }),
    ...(nearest && { nearest }),
  }
}

const isShort = ({ length }: readonly string[]): boolean => length > 0 && length <= 12

function readElement(
  subscript: string,
  index: Index | undefined,
  problem: (problem: Problem) => void,
): number | 'all' | undefined {
  if (!index) return undefined
  if (subscript === index.name || subscript === index.dimension.name) return 'all'
  const position = index.dimension.elements.indexOf(subscript)
  if (position >= 0) return position
  const nearest = nearestName(subscript, index.dimension.elements)
  const within = { text: subscript, occurrence: 0 }
  const message = `${subscript} is outside ${index.dimension.name}`
  const expected = `one of ${index.dimension.elements.join(', ')}, or ${index.name} for each of them`
  problem({
    code: 'wrong-subscript',
    message,
    within,
    onKey: true,
    found: subscript,
    expected,
    ...(nearest && { nearest }),
  })
  return undefined
}
