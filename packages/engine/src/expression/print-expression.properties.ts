import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { constructs, operations } from './functions.js'
import { operators } from './operators.js'
import { parseExpression } from './parse-expression.js'
import { printExpression } from './print-expression.js'
import { call, literal, reference, type Expression } from './tree.js'

const numbers = fc
  .oneof(
    fc.constantFrom(0, 1, 0.1, 1e-7, 1e21, 5e-324),
    fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
  )
  .map((value) => literal(Object.is(value, -0) ? 0 : value))
const names = fc.constantFrom('x', 'share', 'trade_cost', 'x2', 'E')
const references = fc
  .tuple(names, fc.array(fc.constantFrom('russia', 'state', 'k'), { maxLength: 3 }))
  .map(([name, subscripts]) => reference(name, ...subscripts))

const binary = operators.filter(({ unary }) => !unary).map(({ name }) => name)
const unary = operators.filter((row) => row.unary).map(({ name }) => name)
const called = [...operations, ...constructs]
  .map(({ name }) => name)
  .filter((name) => ![...binary, 'not'].includes(name))

/** Every tree that a text can be read as: operators, calls of any function, names with subscripts. */
const { tree } = fc.letrec<{ tree: Expression }>((tie) => {
  const one = tie('tree')
  const leaf = { arbitrary: fc.oneof(numbers, references), weight: 3 }
  const joined = fc.tuple(fc.constantFrom(...binary), one, one).map(([name, a, b]) => call(name, a, b))
  const signed = fc.tuple(fc.constantFrom(...unary), one).map(([name, a]) => call(name, a))
  const calls = fc
    .tuple(fc.constantFrom(...called), fc.array(one, { minLength: 1, maxLength: 3 }))
    .map(([name, args]) => call(name, ...args))
  return {
    tree: fc.oneof(
      { maxDepth: 7 },
      leaf,
      { arbitrary: joined, weight: 8 },
      { arbitrary: signed, weight: 3 },
      { arbitrary: calls, weight: 2 },
    ),
  }
})

/** Where each word stood in its text is no part of what an expression says. */
function withoutPlaces(expression: Expression): Expression {
  if (expression.kind === 'number') return expression
  return expression.kind === 'reference'
    ? reference(expression.name, ...expression.subscripts.map(({ name }) => name))
    : call(expression.name, ...expression.args.map(withoutPlaces))
}

function read(text: string): Expression {
  const parsed = parseExpression(text)
  if ('problems' in parsed)
    throw new Error(`${text}: ${parsed.problems.map(({ message }) => message).join(', ')}`)
  return withoutPlaces(parsed.expression)
}

describe('printed expressions', () => {
  it('are read as what was printed', () => {
    fc.assert(
      fc.property(tree, (expression) => {
        expect(read(printExpression(expression))).toEqual(expression)
      }),
      { numRuns: 2000 },
    )
  })

  it('lose their meaning with any pair of brackets that an operator has', () => {
    let brackets = 0
    fc.assert(
      fc.property(tree, (expression) => {
        const text = printExpression(expression)
        for (const without of withoutOnePair(text)) {
          brackets++
          const parsed = parseExpression(without)
          if ('expression' in parsed)
            expect(withoutPlaces(parsed.expression), without).not.toEqual(expression)
        }
      }),
      { numRuns: 500 },
    )
    expect(brackets).toBeGreaterThan(200)
  })
})

/** The text without one pair of brackets, for every pair that is not the list of arguments of a call. */
function withoutOnePair(text: string): string[] {
  const open: number[] = []
  const texts: string[] = []
  for (const [i, character] of [...text].entries()) {
    if (character === '(') open.push(i)
    if (character !== ')') continue
    const start = open.pop() ?? 0
    const isCall = /\w$/.test(text.slice(0, start)) && !/(^|\W)(and|or|not)$/.test(text.slice(0, start))
    if (!isCall) texts.push(`${text.slice(0, start)} ${text.slice(start + 1, i)} ${text.slice(i + 1)}`)
  }
  return texts
}
