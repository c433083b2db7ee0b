import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mistake } from '../../test/mistake.js'
import { mistakes } from '../../test/mistakes.js'
import { atMarks, changed, issuesOf, planted } from '../../test/planted.js'

const text = changed([])

/** The line that a mistake changes. */
const lineOf = ({ change: [from] }: Mistake) => text.slice(0, text.indexOf(from.trim())).split('\n').length

/** One mistake a line; and without a grid no time can lie beside it. */
function tellable(made: readonly Mistake[]): readonly Mistake[] {
  const oneEach = [...new Map(made.map((mistake) => [lineOf(mistake), mistake])).values()]
  return oneEach.some(({ losesGrid }) => losesGrid) ? oneEach.filter(({ needsGrid }) => !needsGrid) : oneEach
}

/** In the order of the text, as the codes of marks go. */
function inReadingOrder(made: readonly Mistake[]): readonly Mistake[] {
  return [...made].sort((a, b) => text.indexOf(a.change[0]) - text.indexOf(b.change[0]))
}

function expectAll(made: readonly Mistake[]): void {
  const told = inReadingOrder(tellable(made))
  const marked = planted(changed(told.map(({ change }) => change)))
  expect(issuesOf(marked.text)).toEqual(
    atMarks(
      marked,
      told.map(({ code }) => code),
    ),
  )
}

describe('several mistakes in one scenario', () => {
  it('each is told once, in its place, whatever the others are', () => {
    fc.assert(fc.property(fc.subarray([...mistakes], { minLength: 2 }), expectAll), {
      numRuns: 25,
      seed: 20251106,
    })
  })

  it('eight of them are eight issues', () => {
    fc.assert(fc.property(fc.subarray([...mistakes], { minLength: 8, maxLength: 8 }), expectAll), {
      numRuns: 25,
      seed: 20251106,
    })
  })

  it('a run without a grid hides only the times beside it', () => {
    const lost = mistakes.filter(({ losesGrid }) => losesGrid)
    const others = mistakes.filter(({ losesGrid, needsGrid }) => !losesGrid && !needsGrid)
    expectAll([...lost, ...others])
  })

  it('any two of them are two issues', () => {
    const all = mistakes.flatMap((a, i) => mistakes.slice(i + 1).map((b) => [a, b]))
    expect(all.length).toBeGreaterThan(900)
    fc.assert(fc.property(fc.constantFrom(...all), expectAll), { numRuns: 40, seed: 20251106 })
  })
})
