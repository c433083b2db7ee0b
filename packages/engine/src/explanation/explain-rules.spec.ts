import { describe, expect, it } from 'vitest'
import { diffInputs } from '#difference/diff'
import { inputsOf } from '#inputs/inputs'
import { adaptive } from '../../test/adaptive.js'
import { changed, scenarioOf } from '../../test/planted.js'
import { explain } from './explain.js'
import { renderExplanation } from './render-explanation.js'

const tree = `tree:
  vote:
    about: Who governs.
    at: 2028
    branches:
      stay: { probability: { low: 0.2, mid: 0.5, high: 0.6 } }
      go: { probability: { low: 0.4, mid: 0.5, high: 0.8 }, policies: { russia: press } }
  shock:
    at: 2030
    after: { vote: [go] }
    branches:
      no: { probability: 0.75 }
      yes: { about: It rains., probability: 0.25, levers: { gift: 0.2 }, parameters: { decay: 0 } }
outcomes:
`
const text = changed([['outcomes:\n', tree]], adaptive)
const scenario = scenarioOf(text)

describe('an explanation', () => {
  it('of a lever tells the rules that policies give it', () => {
    const words = renderExplanation(explain(scenario, 'push'), 'text', { columns: 200 })
    expect(words).toContain(
      '  rules     us act: push 1 from 2026; when level < 0.8, until level > 0.9, delay 0.5, cool down 0.5, ' +
        'cost price, budget 3 and 1 per 1',
    )
    expect(explain(scenario, 'pull')).toMatchObject({ rules: [] })
  })

  it('of a scenario with a tree tells its branchings', () => {
    const explanation = explain(scenario)
    const lines = [
      'shock, at 2030, after vote: go',
      'yes: 0.25, gift = 0.2, decay = 0 (It rains.)',
      'go: 0.5 (0.4 to 0.8), russia press',
    ]
    for (const format of ['text', 'markdown', 'tex'] as const) {
      const words = renderExplanation(explanation, format, { columns: 200 })
      for (const line of lines) expect(words).toContain(line)
    }
  })
})

describe('diffInputs', () => {
  it.each([
    ['at: 2030', 'at: 2031', 'shock', 'at 2030, after vote: go', 'at 2031, after vote: go'],
    ['levers: { gift: 0.2 }, ', '', 'shock: yes', '0.25, gift = 0.2, decay = 0', '0.25, decay = 0'],
  ])('knows trees: %s', (before, after, name, from, to) => {
    const other = scenarioOf(changed([[before, after]], text))
    expect(diffInputs(inputsOf(scenario), inputsOf(other))).toEqual([{ section: 'tree', name, from, to }])
  })
})
