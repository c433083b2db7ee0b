import { describe, expect, it } from 'vitest'
import {
  constructOf,
  constructs,
  operationOf,
  operations,
  reducingOperations,
  reservedWords,
} from './functions.js'
import { operatorCalls, operators } from './operators.js'

describe('the table of operations', () => {
  it('gives every operation and construct a name of its own', () => {
    const names = [...operations, ...constructs].map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(operationOf.size + constructOf.size).toBe(names.length)
  })

  it.each(operations.map((row) => [row.name, row] as const))(
    '%s passes NaN on, whichever argument it is',
    (_, row) => {
      for (let place = 0; place < row.arity; place++) {
        const args = [1, 1, 1].map((value, i) => (i === place ? NaN : value))
        // Of `if` only the branch that is taken decides.
        const decides = row.name !== 'if' || place < 2
        const [a = 1, b = 1, c = 1] = args
        expect(Number.isNaN(row.evaluate(a, b, c))).toBe(decides)
      }
    },
  )

  it.each(operations.map((row) => [row.name, row] as const))(
    '%s says how it is written and what it means',
    (_, row) => {
      expect(row.signature).not.toBe('')
      expect(row.meaning).not.toBe('')
      expect(row.folds).toBe(row.signature.includes('…'))
    },
  )

  it('lets constructs have optional arguments only at the end', () => {
    for (const { least, most, signature } of constructs) {
      const [required, optional = ''] = signature.split('[')
      expect(required!.split(',')).toHaveLength(least)
      expect(optional.split(',').length - 1).toBe(most - least)
    }
  })

  it('reduces over an index only by operations that fold', () => {
    for (const name of reducingOperations) expect(operationOf.get(name)?.folds).toBe(true)
  })
})

describe('the table of operators', () => {
  it('names operations with as many arguments as the operator has sides', () => {
    for (const { name, unary } of operators) expect(operationOf.get(name)?.arity).toBe(unary ? 1 : 2)
    expect(operatorCalls.size).toBe(operators.length)
  })
})

describe('reserved words', () => {
  it.each([
    'max',
    'if',
    'lookup',
    'time',
    'end',
    'mod',
    'xor',
    'in',
    'to',
    'true',
    'NaN',
    'and',
    'not',
    'baseline',
  ])('%s can name nothing', (word) => {
    expect(reservedWords.has(word)).toBe(true)
  })

  it.each(['gdp', 'trade', 'e', 'pi', 'i', 'year'])('%s can name something', (word) => {
    expect(reservedWords.has(word)).toBe(false)
  })
})
