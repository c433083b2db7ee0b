import type { OperationRow } from '#expression/functions'
import type { Index, Table, Variable } from './declaration.js'

/** An expression whose every name has been found in the model. */
export type Resolved =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'time' }
  | {
      readonly kind: 'variable'
      readonly variable: Variable
      readonly subscripts: readonly ResolvedSubscript[]
    }
  | { readonly kind: 'apply'; readonly operation: OperationRow; readonly args: readonly Resolved[] }
  | {
      readonly kind: 'reduce'
      readonly by: 'add' | 'mean' | 'min' | 'max'
      readonly index: Index
      readonly body: Resolved
    }
  | { readonly kind: 'member'; readonly index: Index; readonly element: number; readonly equal: boolean }
  | { readonly kind: 'same'; readonly indices: readonly [string, string]; readonly equal: boolean }
  | { readonly kind: 'construct'; readonly name: string; readonly args: readonly Resolved[] }
  | { readonly kind: 'lookup'; readonly table: Table; readonly argument: Resolved }
  /** Stands where a mistake was reported. */
  | { readonly kind: 'missing' }

/** An index to follow, or one element by its position. */
export type ResolvedSubscript =
  { readonly kind: 'index'; readonly name: string } | { readonly kind: 'element'; readonly position: number }

/** True for what keeps one value through a run, whatever the state: numbers and parameters. */
export function isConstant(expression: Resolved): boolean {
  switch (expression.kind) {
    case 'variable':
      return expression.variable.kind === 'parameter'
    case 'apply':
      return expression.args.every(isConstant)
    case 'reduce':
      return isConstant(expression.body)
    case 'time':
    case 'construct':
    case 'lookup':
      return false
    case 'number':
    case 'member':
    case 'same':
    case 'missing':
      return true
  }
}

/** True for what is 0 or 1: a comparison, or conditions joined by and, or, not, if. */
export function isCondition(expression: Resolved): boolean {
  switch (expression.kind) {
    case 'number':
      return expression.value === 0 || expression.value === 1
    case 'member':
    case 'same':
    case 'missing':
      return true
    case 'apply': {
      const { operation, args } = expression
      if (operation.unit === 'truth') return true
      if (operation.name === 'if') return args.slice(1).every(isCondition)
      return ['and', 'or', 'not'].includes(operation.name) && args.every(isCondition)
    }
    case 'reduce':
      return ['min', 'max'].includes(expression.by) && isCondition(expression.body)
    case 'time':
    case 'variable':
    case 'construct':
    case 'lookup':
      return false
  }
}
