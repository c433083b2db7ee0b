import { describe, expect, it } from 'vitest'
import { parseExpression } from './parse-expression.js'

/** What is wrong with a text, as far as a test looks: code, message, and the word at fault with its count. */
function problemsOf(text: string): readonly unknown[] {
  const parsed = parseExpression(text)
  if (!('problems' in parsed)) return []
  return parsed.problems.map(({ code, message, within }) => ({
    code,
    message,
    word: within && `${within.text} ${within.occurrence}`,
  }))
}

describe('what mathjs reads but the language does not mean', () => {
  it.each([
    ['implicit multiplication', '2 gdp', 'two values stand side by side; write * between them'],
    ['implicit multiplication, no space', '2gdp', 'two values stand side by side; write * between them'],
    ['implicit multiplication of names', 'a b', 'two values stand side by side; write * between them'],
    ['implicit multiplication of brackets', '(a) (b)', 'two values stand side by side; write * between them'],
    ['an unfinished exponent', '1e', 'two values stand side by side; write * between them'],
    ['digits in groups', '1_000', 'two values stand side by side; write * between them'],
    ['factorial', 'a!', 'the operator `!` has no meaning in an equation'],
    ['transpose', "a'", "the operator `'` has no meaning in an equation"],
    ['percent', '5%', 'a percent sign has no meaning in an equation; divide by 100'],
    ['percent in a sum', 'a + 5%', 'a percent sign has no meaning in an equation; divide by 100'],
    ['remainder', 'a % b', 'the operator `%` has no meaning in an equation'],
    ['mod', 'a mod b', 'the operator `mod` has no meaning in an equation'],
    ['xor', 'a xor b', 'the operator `xor` has no meaning in an equation'],
    ['to', 'a to b', 'the operator `to` has no meaning in an equation'],
    ['in', 'a in b', 'the operator `in` has no meaning in an equation'],
    ['bitwise and', 'a & b', 'the operator `&` has no meaning in an equation'],
    ['bitwise or', 'a | b', 'the operator `|` has no meaning in an equation'],
    ['bitwise not', '~a', 'the operator `~` has no meaning in an equation'],
    ['a shift to the left', 'a << 2', 'the operator `<<` has no meaning in an equation'],
    ['a shift to the right', 'a >> 2', 'the operator `>>` has no meaning in an equation'],
    ['a logical shift', 'a >>> 2', 'the operator `>>>` has no meaning in an equation'],
    ['element-wise times', 'a .* b', 'the operator `.*` has no meaning in an equation'],
    ['a default for nothing', 'a ?? b', 'the operator `??` has no meaning in an equation'],
    ['assignment', 'a = 3', 'an assignment has no meaning in an equation; compare with =='],
    ['assignment to an element', 'a[b] = 3', 'an assignment has no meaning in an equation; compare with =='],
    ['a function of one’s own', 'f(x) = x', 'a function cannot be defined in an equation'],
    ['a range', '1:3', 'a range has no meaning in an equation; a subscript is an index or an element'],
    ['a text', '"a"', '"a" is not a finite number'],
    ['a text in single quotes', "'a'", '"a" is not a finite number'],
    ['two expressions', 'a; b', 'one equation is one expression; remove the semicolon'],
    ['a semicolon at the end', 'a;', 'one equation is one expression; remove the semicolon'],
    ['a matrix', '[1, 2]', 'a matrix has no meaning in an equation'],
    ['an object', '{a: 1}', 'an object has no meaning in an equation'],
    ['? :', 'a ? 1 : 2', '`? :` has no meaning in an equation; use if(condition, then, otherwise)'],
    ['.name', 'a.b', '`.name` has no meaning in an equation; use a subscript'],
    ['.constructor', 'a.constructor', '`.name` has no meaning in an equation; use a subscript'],
    ['?.name', 'a?.b', '`.name` has no meaning in an equation; use a subscript'],
    ['?.[element]', 'a?.[b]', '`?.` has no meaning in an equation'],
    ['.name.name', 'a.b.c', 'only a name can have subscripts'],
    ['subscripts twice', 'a[b][c]', 'only a name can have subscripts'],
    ['subscripts of brackets', '(a)[b]', 'only a name can have subscripts'],
    ['a call of an element', 'a[b](c)', 'only a name can be called'],
    ['a call of a member', 'a.b(c)', 'only a name can be called'],
    [
      'a chain of comparisons',
      'a < b < c',
      'a chained comparison has no meaning in an equation; join two comparisons with `and`',
    ],
    [
      'a chain of equalities',
      'a == b == c',
      'a chained comparison has no meaning in an equation; join two comparisons with `and`',
    ],
    ['not before ==', 'not a == b', '`not` binds closer than a comparison; write not (a == b)'],
    ['not before <', 'not a < b', '`not` binds closer than a comparison; write not (a == b)'],
    ['not after ==', 'a == not b', '`not` binds closer than a comparison; write not (a == b)'],
    ['not in a sum', '1 + not b', '`not` binds closer than a comparison; write not (a == b)'],
    ['true', 'true', 'true is not a finite number'],
    ['null', 'null', 'null is not a finite number'],
    ['undefined', 'undefined', 'undefined is not a finite number'],
    ['NaN', 'a + NaN', 'NaN is not a finite number'],
    ['Infinity', 'Infinity', 'Infinity is not a finite number'],
    ['a number that is too large', '1e400', 'Infinity is not a finite number'],
  ])('%s: %j', (_, text, message) => {
    expect(problemsOf(text)).toEqual([{ code: 'not-allowed', message, word: undefined }])
  })

  it.each([
    ['end', 'a * end', '`end` is a keyword and no name', 'end 0'],
    ['a number as a subscript', 'a + b[1]', 'a subscript of b is an index or the name of an element', 'b 0'],
    ['a range as a subscript', 'b[1:3]', 'a subscript of b is an index or the name of an element', 'b 0'],
    ['a sum as a subscript', 'b + b[a + 1]', 'a subscript of b is an index or the name of an element', 'b 1'],
    ['a text as a subscript', 'b["a"]', 'a subscript of b is an index or the name of an element', 'b 0'],
    ['no subscript', 'a * b[]', 'the brackets of b are empty', 'b 0'],
  ])('%s: %j, and points at the word', (_, text, message, word) => {
    expect(problemsOf(text)).toEqual([{ code: 'not-allowed', message, word }])
  })

  it('says everything that is wrong at once, from left to right', () => {
    expect(problemsOf('2 a + b! + end + c[1]')).toMatchObject([
      { message: 'two values stand side by side; write * between them' },
      { message: 'the operator `!` has no meaning in an equation' },
      { word: 'end 0' },
      { word: 'c 0' },
    ])
  })
})

describe('what nobody can read', () => {
  it.each([
    ['two operators', '3 + * 4', 'Value expected', '* 0'],
    ['a bracket that opens nothing', ')a', 'Value expected', ') 0'],
    ['a bracket too many', '(a))', 'Unexpected operator )', ') 1'],
    ['a bracket too few', '((a)', 'Parenthesis ) expected', undefined],
    ['an operator at the end', 'a +', 'Unexpected end of expression', undefined],
    ['a comma', 'a, b', 'Unexpected operator ,', ', 0'],
    ['a decimal comma', '1,5', 'Unexpected operator ,', ', 0'],
    ['two numbers', '1 2', 'Unexpected part "2"', '2 0'],
    ['**', 'a ** b', 'Value expected', '* 1'],
    ['&&', 'a && b', 'Value expected', '& 1'],
    ['||', 'a || b', 'Value expected', '| 1'],
    ['! in front', '!a', 'Value expected', '! 0'],
    ['<>', 'a <> b', 'Value expected', '> 0'],
    [':=', 'a := b', 'Value expected', '= 0'],
    ['a strange sign', 'a € b', 'Syntax error in part "€ b"', '€ 0'],
    ['a text without an end', '"a', 'End of string " expected', undefined],
    ['a comma after the last subscript', 'a[b,]', 'Value expected', '] 0'],
    ['the same after a line break and a comment', 'a +\n# why\n* b', 'Value expected', '* 0'],
  ])('%s: %j', (_, text, message, word) => {
    expect(problemsOf(text)).toEqual([
      { code: 'syntax', message: `cannot read the equation: ${message}`, word },
    ])
  })

  it.each(['0x1F', '0b101', '0o17'])('%s is told where it stands', (number) => {
    const message = `${number} is no decimal number`
    expect(problemsOf(`x0x1F + ${number} * a`)).toEqual([
      { code: 'not-allowed', message, word: `${number} 0` },
    ])
  })

  it.each(['', ';', ' ; ;', '   ', '\n\t\r\n', '# only a comment'])('%j is empty', (text) => {
    expect(problemsOf(text)).toEqual([{ code: 'syntax', message: 'the equation is empty', word: undefined }])
  })
})
