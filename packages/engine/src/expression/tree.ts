import type { Word } from '#core/issue'

/** An expression of the model language. Trees are never changed in place; rewrites make new ones. */
export type Expression = NumberLiteral | Reference | Call

/** A number written in an equation; it takes the unit that its place asks for. */
export interface NumberLiteral {
  readonly kind: 'number'
  readonly value: number
}

/** A name with its subscripts, such as `share[patron, state]` or `gdp`. */
export interface Reference {
  readonly kind: 'reference'
  readonly name: string
  readonly subscripts: readonly Subscript[]
  readonly word: Word
}

/** One subscript: an index bound by the equation, or an element; which of the two is settled by the model. */
export interface Subscript {
  readonly name: string
  readonly word: Word
}

/** A function or an operator (`a + b` is `add`) applied to arguments. */
export interface Call {
  readonly kind: 'call'
  readonly name: string
  readonly args: readonly Expression[]
  readonly word: Word
}

const nowhere: Word = { text: '', occurrence: 0 }

/** A number literal. */
export function literal(value: number): NumberLiteral {
  return { kind: 'number', value }
}

/** A call that stands in no text. */
export function call(name: string, ...args: readonly Expression[]): Call {
  return { kind: 'call', name, args, word: nowhere }
}

/** A reference that stands in no text. */
export function reference(name: string, ...subscripts: readonly string[]): Reference {
  return {
    kind: 'reference',
    name,
    subscripts: subscripts.map((name) => ({ name, word: nowhere })),
    word: nowhere,
  }
}

/** Every reference and call of an expression, itself included, in reading order. */
export function* walk(expression: Expression): Generator<Reference | Call> {
  if (expression.kind === 'number') return
  yield expression
  if (expression.kind === 'call') for (const arg of expression.args) yield* walk(arg)
}
