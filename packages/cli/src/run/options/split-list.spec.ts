import { expect, test } from 'vitest'
import { splitList } from './split-list.js'

test.each([
  ['a', ['a']],
  ['a, b[x]', ['a', 'b[x]']],
  ['a,share[russia, kazakhstan],b', ['a', 'share[russia, kazakhstan]', 'b']],
  ['growth[russia]=0.01,life=3', ['growth[russia]=0.01', 'life=3']],
  ['', ['']],
  [',a', ['', 'a']],
  ['a[b,c', ['a[b,c']],
  ['a],b', ['a]', 'b']],
])('%j is %j', (text, parts) => {
  expect(splitList(text)).toEqual(parts)
})
