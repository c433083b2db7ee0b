import { expect, test } from 'vitest'
import { readAssignments } from './read-assignments.js'

const read = (...given: string[]) => readAssignments(given, '--set', 'parameter=value')

test('lists and repetitions come together, in order', () => {
  expect([...read('a=1, b[x, y]=2', 'c = d=e').values]).toEqual([
    ['a', '1'],
    ['b[x, y]', '2'],
    ['c', 'd=e'],
  ])
})

test('an option that is not given says nothing', () => {
  expect(readAssignments(undefined, '--set', 'parameter=value')).toEqual({ values: new Map(), issues: [] })
})

test.each(['a', '=1', 'a=', '', 'a=1,'])('%j is an issue', (text) => {
  expect(read(text).issues).toMatchObject([{ code: 'syntax', path: ['--set'], expected: 'parameter=value' }])
})

test('a name given twice is an issue', () => {
  expect(read('a=1', 'b=2,a=3').issues).toMatchObject([{ code: 'duplicate-name', path: ['--set', 'a'] }])
})

test('names of JavaScript are names like others', () => {
  expect([...read('__proto__=1,constructor=2').values.keys()]).toEqual(['__proto__', 'constructor'])
})
