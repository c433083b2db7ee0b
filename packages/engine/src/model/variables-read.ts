import type { Formula } from './model.js'
import { partsOf } from './parts.js'
import type { Resolved } from './resolved.js'

/** The names of variables that a formula reads: at every instant, and at the first one only. */
export interface VariablesRead {
  readonly always: ReadonlySet<string>
  readonly atStart: ReadonlySet<string>
  /** False when a mistake was found in the formula, so that more may have been meant. */
  readonly isWhole: boolean
}

/** Which variables a stock or an auxiliary reads; what stands in `initial(…)` or starts a stock is read once. */
export function variablesRead(formula: Formula): VariablesRead {
  const read: Gathered = { always: new Set(), atStart: new Set(), isWhole: true }
  if (formula.kind === 'stock') {
    gather(formula.initial.tree, true, read)
    gather(formula.rate.tree, false, read)
  } else {
    gather(formula.equation.tree, false, read)
  }
  return read
}

interface Gathered {
  readonly always: Set<string>
  readonly atStart: Set<string>
  isWhole: boolean
}

function gather(expression: Resolved, isStart: boolean, into: Gathered): void {
  if (expression.kind === 'missing') into.isWhole = false
  if (expression.kind === 'variable') into[isStart ? 'atStart' : 'always'].add(expression.variable.name)
  partsOf(expression).forEach((part, i) => gather(part, isStart || isReadOnce(expression, i), into))
}

/** The third argument of a lag is its start. */
function isReadOnce(expression: Resolved, argument: number): boolean {
  if (expression.kind !== 'construct') return false
  return expression.name === 'initial' || (argument === 2 && /^(smooth|delay)/.test(expression.name))
}
