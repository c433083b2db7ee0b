import { operators, type OperatorRow } from './operators.js'
import type { Call, Expression } from './tree.js'

/**
 * An expression as one line of the model language, with no more brackets than it takes to read the same tree:
 * `a - (b - c)`, `(a + b) * c`. Reading the text gives the expression back.
 */
export function printExpression(expression: Expression): string {
  if (expression.kind === 'number') return String(expression.value)
  if (expression.kind === 'reference') {
    const { name, subscripts } = expression
    return subscripts.length === 0 ? name : `${name}[${subscripts.map(({ name }) => name).join(', ')}]`
  }
  const row = operatorOf(expression)
  const [first, second] = expression.args
  if (!row || !first) return `${expression.name}(${expression.args.map(printExpression).join(', ')})`
  if (second) return `${operand(first, row, 'left')} ${row.sign} ${operand(second, row, 'right')}`
  return `${row.sign}${row.name === 'not' ? ' ' : ''}${operand(first, row, 'right')}`
}

const operatorRows: ReadonlyMap<string, OperatorRow> = new Map(operators.map((row) => [row.name, row]))

/** The operator with which a call can be written. */
function operatorOf({ name, args }: Call): OperatorRow | undefined {
  const row = operatorRows.get(name)
  return row && args.length === (row.unary ? 1 : 2) ? row : undefined
}

type Side = 'left' | 'right'

function operand(expression: Expression, around: OperatorRow, side: Side): string {
  const text = printExpression(expression)
  return needsBrackets(expression, around, side) ? `(${text})` : text
}

const logical = new Set(['and', 'or', 'not'])
const COMPARISON = 3

function needsBrackets(expression: Expression, around: OperatorRow, side: Side): boolean {
  if (expression.kind === 'number') return expression.value < 0
  const row = expression.kind === 'call' ? operatorOf(expression) : undefined
  if (!row) return false
  // The language refuses a bare `not` beside arithmetic, where mathjs would read it otherwise than people do.
  if (row.name === 'not') return !logical.has(around.name)
  if (row.name === 'negate' && around.name === 'pow') return side === 'left'
  if (row.precedence !== around.precedence || around.unary) return row.precedence < around.precedence
  if (row.precedence === COMPARISON) return true
  return around.name === 'pow' ? side === 'left' : side === 'right'
}
