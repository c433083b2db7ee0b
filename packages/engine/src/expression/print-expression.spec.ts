import { describe, expect, it } from 'vitest'
import { parseExpression } from './parse-expression.js'
import { printExpression } from './print-expression.js'
import { call, reference } from './tree.js'

function reprint(text: string): string {
  const parsed = parseExpression(text)
  if ('problems' in parsed) throw new Error(parsed.problems.map(({ message }) => message).join('\n'))
  return printExpression(parsed.expression)
}

describe('printExpression', () => {
  it.each([
    ['((a + b)) - (c)', 'a + b - c'],
    ['a - (b - c)', 'a - (b - c)'],
    ['a - (b + c) * d', 'a - (b + c) * d'],
    ['a / (b * c)', 'a / (b * c)'],
    ['(a / b) / c', 'a / b / c'],
    ['(a ^ b) ^ c', '(a ^ b) ^ c'],
    ['a ^ (b ^ c)', 'a ^ b ^ c'],
    ['-(a ^ 2)', '-a ^ 2'],
    ['(-a) ^ 2', '(-a) ^ 2'],
    ['a ^ (-2)', 'a ^ -2'],
    ['-(a * b)', '-(a * b)'],
    ['(-a) * b', '-a * b'],
    ['pow(a, 2)', 'a ^ 2'],
    ['(a < b) == (c < d)', '(a < b) == (c < d)'],
    ['not (a and b) or (c)', 'not (a and b) or c'],
    ['(not a) + 1', '(not a) + 1'],
    ['sum( state ,\n x[ state,russia ] )', 'sum(state, x[state, russia])'],
    ['if(a>0,1e-7,-3)', 'if(a > 0, 1e-7, -3)'],
    ['a # why\n + b', 'a + b'],
  ])('%s', (text, printed) => {
    expect(reprint(text)).toBe(printed)
  })

  it('writes an operator with an unusual number of arguments as a call', () => {
    const [a, b, c] = [reference('a'), reference('b'), reference('c')]
    expect(printExpression(call('add', a, b, c))).toBe('add(a, b, c)')
    expect(printExpression(call('negate', a, b))).toBe('negate(a, b)')
  })
})
