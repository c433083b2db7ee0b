import type { PathKey } from '#core/issue'
import type { Unit } from '#expression/unit'
import type { EvidenceCode } from './schema.js'

/** A dimension with its elements in order; an alias is a second name of the same dimension. */
export interface Dimension {
  readonly name: string
  readonly elements: readonly string[]
}

/** An index of an equation: the name by which the equation calls it, and the dimension that it runs over. */
export interface Index {
  readonly name: string
  readonly dimension: Dimension
}

export type VariableKind = 'parameter' | 'lever' | 'exogenous' | 'stock' | 'auxiliary'

/** A named quantity of a model, scalar or over dimensions. */
export interface Variable {
  readonly kind: VariableKind
  readonly name: string
  readonly indices: readonly Index[]
  /** Undefined when the text of the unit is wrong, so that one mistake is reported once. */
  readonly unit: Unit | undefined
  readonly unitText: string
  readonly meaning: string | undefined
  readonly source: string | undefined
  readonly symbol: string | undefined
  /** How well its numbers are known, and who judged them; undefined where the model does not say. */
  readonly evidence?: EvidenceCode | undefined
  readonly judge?: string | undefined
  /** The way to the declaration in the model. */
  readonly path: readonly PathKey[]
}

/** A function given by points. */
export interface Table {
  readonly name: string
  readonly unit: Unit | undefined
  readonly inputUnit: Unit | undefined
  readonly unitText: string
  readonly inputUnitText: string
  readonly points: readonly (readonly [number, number])[]
  readonly meaning: string | undefined
  readonly source: string | undefined
  readonly path: readonly PathKey[]
}

/** How many elements an array over these indices has. */
export function sizeOf(indices: readonly Index[]): number {
  return indices.reduce((size, { dimension }) => size * dimension.elements.length, 1)
}

/** The positions of every element of an array, the last index running fastest. */
export function* positions(indices: readonly Index[]): Generator<number[]> {
  const [first, ...rest] = indices
  if (first === undefined) return void (yield [])
  for (let position = 0; position < first.dimension.elements.length; position++) {
    for (const tail of positions(rest)) yield [position, ...tail]
  }
}

/** The place of an element in the row-major array. */
export function offsetOf(indices: readonly Index[], position: readonly number[]): number {
  return indices.reduce(
    (offset, { dimension }, i) => offset * dimension.elements.length + (position[i] ?? 0),
    0,
  )
}

/** `share[russia, kazakhstan]`: the name of one element of an array. */
export function elementName(name: string, indices: readonly Index[], position: readonly number[]): string {
  if (indices.length === 0) return name
  return `${name}[${indices.map(({ dimension }, i) => dimension.elements[position[i] ?? 0]).join(', ')}]`
}

/** `share[patron, state]`: a name with its indices, as a model declares it. */
export function declaredName({ name, indices }: Pick<Variable, 'name' | 'indices'>): string {
  return indices.length === 0 ? name : `${name}[${indices.map((index) => index.name).join(', ')}]`
}
