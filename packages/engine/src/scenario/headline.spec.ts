import { describe, expect, it } from 'vitest'
import { atMarks, issuesOf, planted, scenarioOf } from '../../test/planted.js'

const text = (headline: string) => `
model:
  stocks: { water: { initial: 1, unit: 1, rate: 0 } }
time: { from: 0, to: 2, step: 1 }
outcomes:
  water at 1: at(water, 1)
  water at 2: at(water, 2)
headline: ${headline}
`

describe('the headline', () => {
  it('names outcomes in an order of its own', () => {
    expect(scenarioOf(text('[water at 2, water at 1]')).headline).toEqual(['water at 2', 'water at 1'])
  })
})

describe('a headline that is wrong', () => {
  it('tells every name that is no outcome, and what stands twice, in its place', () => {
    const wrong = planted(text('[«water at 3», water at 1, «water at 1»]'))
    expect(issuesOf(wrong.text)).toEqual(atMarks(wrong, ['unknown-name', 'duplicate-name']))
  })
})
