import { describe, expect, it } from 'vitest'
import { everything } from '../../test/everything.js'
import { mistakes } from '../../test/mistakes.js'
import { atMarks, changed, issuesOf, planted } from '../../test/planted.js'

describe('the scenario that mistakes are planted in', () => {
  it('has none of its own', () => {
    expect(issuesOf(everything)).toEqual([])
  })
})

describe('a scenario with one mistake', () => {
  it.each(mistakes)('$what: one issue, $code, in its place', ({ code, change }) => {
    const marked = planted(changed([change]))
    expect(issuesOf(marked.text)).toEqual(atMarks(marked, [code]))
  })
})
