import { describe, expect, it } from 'vitest'
import { DEEPEST_NESTING, LONGEST_EQUATION } from './normalise-text.js'
import { parseExpression } from './parse-expression.js'
import { walk, type Expression } from './tree.js'

function treeOf(text: string, implicitMultiplication = false): Expression {
  const parsed = parseExpression(text, { implicitMultiplication })
  if ('problems' in parsed) throw new Error(parsed.problems.map(({ message }) => message).join('\n'))
  return parsed.expression
}

/** Every name of an expression with the count of its word. */
const words = (text: string) => [...walk(treeOf(text))].map(({ word }) => `${word.text} ${word.occurrence}`)

describe('parseExpression', () => {
  it('makes a tree of numbers, references and calls', () => {
    expect(treeOf('max(share[russia, state], 2)')).toEqual({
      kind: 'call',
      name: 'max',
      word: { text: 'max', occurrence: 0 },
      args: [
        {
          kind: 'reference',
          name: 'share',
          word: { text: 'share', occurrence: 0 },
          subscripts: [
            { name: 'russia', word: { text: 'russia', occurrence: 0 } },
            { name: 'state', word: { text: 'state', occurrence: 0 } },
          ],
        },
        { kind: 'number', value: 2 },
      ],
    })
  })

  it('knows which of several equal words each name is', () => {
    expect(words('a + b * a')).toEqual([' 0', 'a 0', ' 0', 'b 0', 'a 1'])
    expect(words('f(a) - f(f(a)) - a').filter((word) => word !== ' 0')).toEqual([
      'f 0',
      'a 0',
      'f 1',
      'f 2',
      'a 1',
      'a 2',
    ])
  })

  it('counts the words of subscripts too', () => {
    const tree = treeOf('a[b] + b')
    const last = [...walk(tree)].at(-1)
    expect(last?.word).toEqual({ text: 'b', occurrence: 1 })
  })

  it('lets values stand side by side only where asked, as in a unit', () => {
    expect(parseExpression('bn USD')).toHaveProperty('problems')
    expect(treeOf('bn USD', true)).toMatchObject({ kind: 'call', name: 'multiply' })
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'])(
    'takes %s for a name like any other',
    (name) => {
      expect(treeOf(name)).toMatchObject({ kind: 'reference', name })
      expect(treeOf(`${name}(1)`)).toMatchObject({ kind: 'call', name })
      expect(treeOf(`a[${name}]`)).toMatchObject({ subscripts: [{ name }] })
    },
  )
})

describe('limits of an equation', () => {
  const nested = (depth: number, open: string, close: string) =>
    open.repeat(depth) + 'a' + close.repeat(depth)
  const tooDeep = (depth: number) => ({
    problems: [
      {
        code: 'not-allowed',
        message: 'the equation is nested too deeply',
        found: `${depth} levels`,
        expected: 'at most 200',
      },
    ],
  })

  it.each([
    ['brackets', '(', ')'],
    ['calls', 'f(', ')'],
    ['minus signs', '-', ''],
    ['signs apart', '- ', ''],
    ['not', 'not ', ''],
    ['powers', 'a^', ''],
  ])('%s nest 200 deep and no deeper', (_, open, close) => {
    expect(DEEPEST_NESTING).toBe(200)
    expect(parseExpression(nested(200, open, close))).toHaveProperty('expression')
    expect(parseExpression(nested(201, open, close))).toEqual(tooDeep(201))
  })

  it.each([
    ['brackets', '(', ')'],
    ['square brackets', 'a[', ']'],
    ['conditions', 'a ? b : ', ''],
    ['signs', '- ', ''],
  ])('refuses a thousand %s within a second, like anything too deep', (_, open, close) => {
    const start = performance.now()
    expect(parseExpression(nested(1000, open, close))).toEqual(tooDeep(1000))
    expect(performance.now() - start).toBeLessThan(1000)
  })

  it('counts neither comments nor blanks as nesting', () => {
    expect(treeOf(`# ${'('.repeat(500)} ${'-'.repeat(500)}\na`)).toEqual(treeOf('a'))
    expect(treeOf(`b - # ${'.'.repeat(500)}\n  a`)).toEqual(treeOf('b - a'))
    expect(treeOf(`b -${' '.repeat(500)}a`)).toEqual(treeOf('b - a'))
  })

  it('is not misled by brackets in comments, which close nothing', () => {
    expect(parseExpression(`# ${')'.repeat(1000)}\n${nested(1000, '(', ')')}`)).toEqual(tooDeep(1000))
  })

  it('lets an equation have 20,000 characters and no more', () => {
    expect(LONGEST_EQUATION).toBe(20_000)
    expect(treeOf('a'.padStart(20_000))).toEqual(treeOf('a'))
    expect(parseExpression('a'.padStart(20_001))).toEqual({
      problems: [
        {
          code: 'too-large',
          message: 'the equation is too long',
          found: '20001 characters',
          expected: 'at most 20000',
        },
      ],
    })
  })

  it('reads a flat sum of a thousand terms, and refuses one longer than the stages behind it can follow', () => {
    const sum = (terms: number) => Array.from({ length: terms }, () => 'a').join(' + ')
    expect([...walkFlat(treeOf(sum(1001)))]).toHaveLength(1001)
    const parsed = parseExpression(sum(1002))
    expect('problems' in parsed && parsed.problems.map(({ code }) => code)).toEqual(['too-large'])
  })
})

/** The terms of a sum that binds to the left, last first; `walk` would go as deep as the sum is long. */
function* walkFlat(expression: Expression): Generator<Expression> {
  let rest = expression
  while (rest.kind === 'call') {
    const [left, right] = rest.args
    yield right!
    rest = left!
  }
  yield rest
}
