import { describe, expect, it } from 'vitest'
import { runStudy } from '#batch/run-study'
import { leavesOf } from '#scenario/tree'
import { simulate } from '../simulate.js'
import { adaptive } from '../../test/adaptive.js'
import { atMarks, changed, issuesOf, planted, scenarioOf } from '../../test/planted.js'
import { timingOf } from './timing.js'
import { timingScenario } from './timing-scenario.js'
import { treeChoices, treeOutcomes } from './tree-outcomes.js'

const branching = `tree:
  vote:
    at: 2028
    branches:
      stay: { probability: { low: 0.2, mid: 0.5, high: 0.6 } }
      go: { probability: { low: 0.4, mid: 0.5, high: 0.8 }, policies: { russia: press } }
  shock:
    at: 2030
    after: { vote: [go] }
    branches:
      no: { probability: 0.75 }
      yes: { probability: 0.25, levers: { gift: 0.2 }, parameters: { decay: 0 } }
outcomes:
`
const text = changed([['outcomes:\n', branching]], adaptive)
const scenario = scenarioOf(text)
const policies = ['nothing', 'act'].map((us) => ({ us, russia: 'hold' }))

describe('a tree', () => {
  it('has a leaf for each way, with the product of its probabilities', () => {
    expect(leavesOf(scenario.tree)).toEqual([
      { path: { vote: 'stay' }, probability: 0.5 },
      { path: { vote: 'go', shock: 'no' }, probability: 0.375 },
      { path: { vote: 'go', shock: 'yes' }, probability: 0.125 },
    ])
  })

  it('changes policies, levers and parameters from the date of a branch on', () => {
    const at = (choice: Record<string, string>) =>
      simulate(scenario, {
        policies: { us: 'nothing', russia: 'hold', ...choice },
        series: ['pull', 'gift', 'level'],
      }).series
    const plain = at({ vote: 'stay' })
    expect([...plain]).toEqual([...at({})])
    const turned = at({ vote: 'go', shock: 'yes' })
    // Quarters: 2028 is instant 12, 2030 instant 20, 2032 instant 28.
    expect([11, 12, 27, 28].map((n) => turned.get('pull')?.[n])).toEqual([0, 0.05, 0.05, 0])
    expect([19, 20, 40].map((n) => turned.get('gift')?.[n])).toEqual([0, 0.2, 0.2])
    expect(turned.get('level')?.slice(0, 13)).toEqual(plain.get('level')?.slice(0, 13))
    // Without decay the level rises by 0.15 a year until the pull ends, then by 0.2.
    const level = turned.get('level') ?? []
    expect((level[28] ?? 0) - (level[20] ?? 0)).toBeCloseTo(0.3, 12)
    expect((level[40] ?? 0) - (level[28] ?? 0)).toBeCloseTo(0.6, 12)
  })

  it('is weighted draw by draw, and bounded by the ranges of its probabilities', async () => {
    const table = await runStudy(scenario, { choices: treeChoices(scenario.tree, policies) })
    const [first, second] = treeOutcomes(table, 'level', scenario.tree, policies)
    const means = first?.leaves.map((leaf) => leaf.mean ?? NaN) ?? []
    const [stay = NaN, no = NaN, yes = NaN] = means
    const go = 0.75 * no + 0.25 * yes
    // Means of sixteen draws, weighted before or after.
    expect(first?.expected.mean).toBeCloseTo(0.5 * stay + 0.5 * go, 12)
    const ends = [0.2, 0.6].map((share) => share * stay + (1 - share) * go).sort((a, b) => a - b)
    expect(first?.least).toBeCloseTo(ends[0] ?? NaN, 12)
    expect(first?.most).toBeCloseTo(ends[1] ?? NaN, 12)
    expect(second?.difference?.mean).toBeCloseTo(
      (second?.expected.mean ?? 0) - (first?.expected.mean ?? 0),
      12,
    )
  })

  it('counts the draws that lack an outcome on some way, and leaves them out of what is expected', async () => {
    const table = await runStudy(scenario, { choices: treeChoices(scenario.tree, policies) })
    const position = table.outcomes.indexOf('level')
    const [stay, go] = [0, 1].map((leaf) => table.values[leaf]?.[position] ?? new Float64Array())
    stay?.fill(NaN, 2, 5)
    go?.fill(NaN, 4, 6)
    const [first, second] = treeOutcomes(table, 'level', scenario.tree, policies)
    expect(first?.lacking).toBe(4)
    expect(first?.leaves.map(({ lacking }) => lacking)).toEqual([3, 2, 0])
    expect(second?.lacking).toBe(0)
  })

  it.each([
    [
      'probabilities that do not sum to one',
      'probabilities',
      '    branches:\n      no: { probability: 0.75 }',
      '    «branches»:\n      no: { probability: 0.7 }',
    ],
    ['a branching before the one that stands before it', 'reversed-range', 'at: 2030', 'at: «2027»'],
    ['a date at the first instant', 'off-grid', 'at: 2028', 'at: «2025»'],
    ['a branch that there is not', 'unknown-name', 'vote: [go]', 'vote: [«gone»]'],
    ['a policy that there is not', 'unknown-policy', 'russia: press', 'russia: «pres»'],
  ])('tells of %s', (_, code, from, to) => {
    const marked = planted(changed([[from, to]], text))
    expect(issuesOf(marked.text)).toEqual(atMarks(marked, [code]))
  })
})

describe('timing', () => {
  it('is worth nothing for a start at the end, and as much as the policy itself for its own start', async () => {
    const plain = changed([['    press:', '    press:\n      about: Presses.']], adaptive)
    const starts = [12, 20, 40]
    const made = timingScenario(scenarioOf(plain), {
      player: 'russia',
      policy: 'press',
      starts,
      held: { us: 'nothing' },
    })
    const [context] = made.contexts
    const choices = context ? [context.never, ...context.starting] : []
    const table = await runStudy(made.scenario, { choices })
    const [timing] = timingOf(table, {
      ...{ outcome: 'level', starts: [2028, 2030, 2035], target: 0.3, isHigherBetter: true, share: 0.5 },
      contexts: [{ others: { us: 'nothing' }, choices: [0, 1, 2, 3] }],
    })
    const [whole, half, none] = timing?.starts ?? []
    expect(none).toMatchObject({ value: 0, low: 0, high: 0, better: 0 })
    const own = await runStudy(scenarioOf(plain), {
      choices: [
        { us: 'nothing', russia: 'hold' },
        { us: 'nothing', russia: 'press' },
      ],
    })
    const mean = (c: number) =>
      (own.values[c]?.[0] ?? new Float64Array()).reduce((sum, value) => sum + value / 16, 0)
    expect(whole?.value).toBeCloseTo(mean(1) - mean(0), 12)
    expect(half?.value ?? 0).toBeLessThan(0)
    expect(half?.value ?? 0).toBeGreaterThan(whole?.value ?? 0)
  })
})
