import { expect, it } from 'vitest'
import { without } from '#source/located'
import { readYaml } from '#source/yaml'
import { pathAsWritten } from './path-as-written.js'

const written = readYaml('list: [a, b, c, d]\nmapping: { key: 1 }\n', 'scenario.yaml').root!
const kept = without(written, [
  ['list', 0],
  ['list', 2],
])

it.each([
  [
    ['list', 0],
    ['list', 1],
  ],
  [
    ['list', 1, 'key'],
    ['list', 3, 'key'],
  ],
  [
    ['list', 2],
    ['list', 2],
  ],
  [
    ['mapping', 'key'],
    ['mapping', 'key'],
  ],
  [
    ['other', 0],
    ['other', 0],
  ],
  [[], []],
])('%j of what is left stood at %j', (path, place) => {
  expect(pathAsWritten(path, written, kept)).toEqual(place)
})
