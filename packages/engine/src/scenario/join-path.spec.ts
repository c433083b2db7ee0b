import { describe, expect, it } from 'vitest'
import { joinPath } from './join-path.js'

describe('joinPath', () => {
  it.each([
    ['a.yaml', 'b.yaml', 'b.yaml'],
    ['a.yaml', './b.yaml', 'b.yaml'],
    ['a.yaml', '../b.yaml', '../b.yaml'],
    ['x/a.yaml', 'b.yaml', 'x/b.yaml'],
    ['x/a.yaml', '../b.yaml', 'b.yaml'],
    ['x/a.yaml', '../../b.yaml', '../b.yaml'],
    ['../a.yaml', '../b.yaml', '../../b.yaml'],
    ['./x/a.yaml', 'y//./b.yaml', './x/y/b.yaml'],
    ['/x/a.yaml', '../b.yaml', '/b.yaml'],
    ['/a.yaml', '../../b.yaml', '/b.yaml'],
    ['x/a.yaml', '/b.yaml', '/b.yaml'],
    ['x/a.yaml', 'C:\\b.yaml', 'C:\\b.yaml'],
    ['x\\a.yaml', '..\\y\\b.yaml', 'y/b.yaml'],
  ])('from %s to %s', (from, target, path) => {
    expect(joinPath(from, target)).toBe(path)
  })
})
