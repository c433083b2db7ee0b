import { expect, it } from 'vitest'
import { readKey } from './read-key.js'

it.each([
  ['gdp', 'gdp', []],
  ['share[patron]', 'share', ['patron']],
  ['share[patron, state]', 'share', ['patron', 'state']],
  [' share [ patron ,state ] ', 'share', ['patron', 'state']],
  ['x1_y', 'x1_y', []],
])('reads %j', (text, name, subscripts) => {
  expect(readKey(text)).toEqual({ name, subscripts })
})

it.each(['', '1x', '_x', 'a b', 'a-b', 'a[', 'a]', 'a[]', 'a[b,]', 'a[,b]', 'a[b][c]', 'a[[b]]', '[a]', 'é'])(
  'refuses %j',
  (text) => {
    expect(readKey(text)).toBeUndefined()
  },
)
