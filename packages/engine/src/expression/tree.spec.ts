import { expect, it } from 'vitest'
import { call, literal, reference, walk } from './tree.js'

it('walk meets every reference and call in reading order, the whole first', () => {
  const inner = call('max', reference('b', 'x', 'y'), literal(2))
  const whole = call('add', reference('a'), inner)
  expect([...walk(whole)]).toEqual([whole, whole.args[0], inner, inner.args[0]])
  expect([...walk(literal(1))]).toEqual([])
})

it('a reference made without a text keeps its subscripts in order', () => {
  expect(reference('b', 'x', 'y').subscripts.map(({ name }) => name)).toEqual(['x', 'y'])
})
