import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestName } from './nearest-name.js'

const letter = fc.constantFrom(...'abcdefgh_')
const name = fc.string({ unit: letter, minLength: 3, maxLength: 12 })

/** A name with one mistake in it: a letter lost, doubled, replaced, or swapped with the next. */
const misspelt = fc
  .tuple(name, fc.nat(), letter, fc.constantFrom('lose', 'double', 'replace', 'swap'))
  .map(([meant, place, other, mistake]) => {
    const at = place % meant.length
    const [before, here, after] = [meant.slice(0, at), meant.charAt(at), meant.slice(at + 1)]
    const written = {
      lose: before + after,
      double: before + here + here + after,
      replace: before + other + after,
      swap: before + after.charAt(0) + here + after.slice(1),
    }[mistake]
    return { meant, written }
  })

describe('nearestName', () => {
  it('forgives any one mistake', () => {
    fc.assert(
      fc.property(misspelt, ({ meant, written }) => {
        expect(nearestName(written, [meant])).toBe(meant)
      }),
    )
  })

  it('gives one of the candidates or nothing, and the name itself when it is among them', () => {
    fc.assert(
      fc.property(name, fc.array(name), (written, candidates) => {
        const found = nearestName(written, candidates)
        if (candidates.includes(written)) expect(found).toBe(written)
        else if (found !== undefined) expect(candidates).toContain(found)
      }),
    )
  })

  it('does not depend on case', () => {
    fc.assert(
      fc.property(name, fc.array(name), (written, candidates) => {
        expect(nearestName(written.toUpperCase(), candidates)).toBe(nearestName(written, candidates))
      }),
    )
  })
})
