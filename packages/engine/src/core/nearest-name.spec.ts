import { describe, expect, it } from 'vitest'
import { nearestName } from './nearest-name.js'

const variables = ['retention', 'trade_share', 'exports', 'gdp', 'growth']

describe('nearestName', () => {
  it.each([
    ['a letter swapped with its neighbour', 'rentention', 'retention'],
    ['a letter too many', 'gddp', 'gdp'],
    ['a letter too few', 'grwth', 'growth'],
    ['another letter', 'exportz', 'exports'],
    ['another case', 'GDP', 'gdp'],
    ['a plural', 'trade_shares', 'trade_share'],
    ['two mistakes in a short name', 'grotw', 'growth'],
  ])('finds what was meant despite %s', (_, written, meant) => {
    expect(nearestName(written, variables)).toBe(meant)
  })

  it('counts a swap of neighbours as one change, not two', () => {
    // Two changes lead from abcd to abxy, one from abcd to acbd: only a swap that counts once puts acbd first.
    expect(nearestName('abcd', ['abxy', 'acbd'])).toBe('acbd')
    // The last two letters, too.
    expect(nearestName('abcdef', ['abcdxf', 'abcdfe', 'abcde'])).toBe('abcdxf')
    expect(nearestName('abcdef', ['abcxyf', 'abcdfe'])).toBe('abcdfe')
    // A letter that has moved, with another in its place, is no swap.
    expect(nearestName('xa', ['ay'])).toBeUndefined()
  })

  it('suggests nothing when nothing is close', () => {
    expect(nearestName('population', variables)).toBeUndefined()
    expect(nearestName('anything', [])).toBeUndefined()
  })

  it('lets two letters of a short name differ, and no more', () => {
    expect(nearestName('abcde', ['abcxy'])).toBe('abcxy')
    expect(nearestName('abcde', ['abxyz'])).toBeUndefined()
  })

  it('lets a third of the letters of a long name differ, and no more', () => {
    expect(nearestName('abcdefghijkl', ['abcdefghWXYZ'])).toBe('abcdefghWXYZ')
    expect(nearestName('abcdefghijkl', ['abcdefgVWXYZ'])).toBeUndefined()
    expect(nearestName('abcdefghijkl', ['abcdefgh'])).toBe('abcdefgh')
    expect(nearestName('abcdefghijkl', ['abcdefg'])).toBeUndefined()
    // Of ten letters a third are three.
    expect(nearestName('abcdefghij', ['abcdefgXYZ'])).toBe('abcdefgXYZ')
    expect(nearestName('abcdefghij', ['abcdefWXYZ'])).toBeUndefined()
  })

  it('never takes one name for another of which every letter differs', () => {
    expect(nearestName('a', ['b'])).toBeUndefined()
    expect(nearestName('ab', ['xy'])).toBeUndefined()
    expect(nearestName('ab', ['ax'])).toBe('ax')
    expect(nearestName('', ['a', 'ab'])).toBeUndefined()
  })

  it('prefers the closer, and of two as close the earlier', () => {
    expect(nearestName('sharez', ['shaven', 'shares', 'share'])).toBe('shares')
    expect(nearestName('cat', ['cut', 'cot'])).toBe('cut')
    expect(nearestName('cat', ['cot', 'cut'])).toBe('cot')
  })

  it('gives the candidate as it is written', () => {
    expect(nearestName('patrom', ['Patron'])).toBe('Patron')
  })
})
