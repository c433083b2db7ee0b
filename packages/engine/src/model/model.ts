import type { Unit, UnitNames } from '#expression/unit'
import type { Table, Variable } from './declaration.js'
import type { NamedLoop } from './named-loop.js'
import type { Dimensions } from './read-dimensions.js'
import type { Values } from './read-values.js'
import type { Resolved } from './resolved.js'

/** An equation with the text that it was read from. */
export interface Equation {
  readonly text: string
  readonly tree: Resolved
}

/** A stock or an auxiliary with its equations. */
export type Formula =
  | {
      readonly kind: 'stock'
      readonly variable: Variable
      readonly initial: Equation
      readonly rate: Equation
    }
  | { readonly kind: 'auxiliary'; readonly variable: Variable; readonly equation: Equation }

/** A model that has been read and checked: names found, units agreeing, numbers in place. */
export interface Model {
  readonly name: string
  readonly about: string | undefined
  readonly timeUnit: Unit
  readonly timeUnitText: string
  readonly dimensions: Dimensions
  readonly units: UnitNames
  readonly variables: ReadonlyMap<string, Variable>
  readonly tables: ReadonlyMap<string, Table>
  /** Numbers of parameters, levers and disturbances, by name. */
  readonly values: ReadonlyMap<string, Values>
  /** Who holds each lever: a player, or the index of the lever whose element does. */
  readonly owners: ReadonlyMap<string, string>
  /** Stocks and auxiliaries in the order in which the model declares them. */
  readonly formulas: readonly Formula[]
  /** Feedback loops that the model names. */
  readonly loops: readonly NamedLoop[]
}
