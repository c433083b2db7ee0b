import { describe, expect, it } from 'vitest'
import { pairedDifference } from '#summary/paired-difference'
import { summariseStudy } from '#summary/summarise-study'
import { timingOf } from '#analysis/timing'
import { treeOutcomes } from '#analysis/tree-outcomes'
import type { StudyResults } from '#batch/study-results'
import { shareOut } from '#decomposition/share-out'
import { scenarioOf } from '../../test/planted.js'
import { runUntil } from '../run-until.js'
import { comparePolicies } from './compare-policies.js'
import { payoffsOfPlayer } from './robustness-of.js'

const scenario = scenarioOf(`
model:
  parameters: { a: { unit: '1', mid: 0 } }
  levers: { push: { unit: '1', owner: us, base: 1 } }
time: { from: 0, to: 10, step: 1 }
uncertainties: { a: { normal: { mean: 0, sd: 1 } } }
policies: { us: { watch: {}, act: { levers: { push: 2 } } } }
tree:
  vote:
    at: 1
    branches:
      stay: { probability: { low: 0.2, mid: 0.5, high: 0.6 } }
      go: { probability: { low: 0.4, mid: 0.5, high: 0.8 } }
outcomes:
  gone: { equation: first_when(a > 0.5), better: { us: higher } }
`)

/** Times of four runs under two choices: acting prevents the event in two, and fails in the last. */
const times = [
  [2, 4, 6, 8],
  [4, NaN, NaN, NaN],
]
const results = (choices: StudyResults['choices'], columns = times): StudyResults => ({
  ...{ study: { runs: 4, design: 'monte-carlo', seed: '1' }, choices, outcomes: ['gone'], runs: 4 },
  nevers: [11],
  column: (choice) => Float64Array.from(columns[choice] ?? []),
  lost: (choice) => Uint32Array.from(choice === 1 ? [3] : []),
})
const choices = [{ us: 'watch' }, { us: 'act' }]
/** 4 − 2, 11 − 4 and 11 − 6: the run of ten steps would have seen 10. */
const gained = (2 + 7 + 5) / 3

describe('a time that never comes is later than all others', () => {
  it('in differences, whose means are restricted to the run', () => {
    const told = { mean: expect.closeTo(gained, 12) as number, counted: 3, never: 2 }
    expect(pairedDifference(results(choices), 'gone', 0, 1)).toMatchObject(told)
    const [table] = summariseStudy(scenario, results(choices))
    expect(table?.rows[1]).toMatchObject({ mean: null, median: null, change: told })
  })

  it('in comparisons and rankings', () => {
    const [found] = comparePolicies(scenario, results(choices))
    expect(found).toMatchObject({ never: 11, ranking: { order: [1, 0], means: [4, 26 / 3] } })
    expect(found?.pairs[0]).toMatchObject({ counted: 3, never: 2, wins: { better: 1, worse: 0, equal: 0 } })
    const both = [
      [NaN, NaN, 3, 4],
      [NaN, 2, NaN, NaN],
    ]
    const [even] = comparePolicies(scenario, results(choices, both))
    expect(even?.pairs[0]).toMatchObject({ wins: { better: 1 / 3, worse: 1 / 3, equal: 1 / 3 } })
  })

  it('in robustness, which leaves out what failed alone', () => {
    const found = payoffsOfPlayer(scenario, results(choices), 'gone', 'us', true)
    expect(found).toMatchObject({ runs: 3, left: 1, never: 11 })
    expect(found.values.map((own) => [...own])).toEqual([[2, 4, 6], [4, 11, 11]]) // prettier-ignore
    const sharing = shareOut(results(choices), { levers: ['push'], orders: undefined }, 0)
    expect(sharing.whole.mean).toBeCloseTo(gained, 12)
  })

  it.each([
    [true, 8, 0, 2 / 3],
    [false, 4, 2 / 4, 1 / 3],
  ])('in timing: higher better %s, %d is reached', (isHigherBetter, target, without, started) => {
    const [timing] = timingOf(results(choices), {
      ...{ outcome: 'gone', starts: [1], target, isHigherBetter, share: 0.6 },
      contexts: [{ others: {}, choices: [0, 1] }],
    })
    expect(timing?.never.reached).toBe(isHigherBetter ? 1 / 4 : without)
    expect(timing?.starts[0]).toMatchObject({
      ...{ counted: 3, never: 2, median: null, reached: started, better: isHigherBetter ? 1 : 0 },
      value: expect.closeTo(gained, 12) as number,
    })
  })

  it('on trees, whose bounds are of the futures that are expected of', () => {
    const ways = ['stay', 'go'].map((vote) => ({ us: 'watch', vote }))
    const [found] = treeOutcomes(results(ways), 'gone', scenario.tree, [{ us: 'watch' }])
    // 4 and 26/3 over the three futures that both ways have; the fourth is 8 on the first way.
    expect(found).toMatchObject({ lacking: 1, never: 2 })
    expect(found?.expected.mean).toBeCloseTo((4 + 26 / 3) / 2, 12)
    expect(found?.least).toBeCloseTo(0.6 * 4 + (0.4 * 26) / 3, 12)
    expect(found?.most).toBeCloseTo(0.2 * 4 + (0.8 * 26) / 3, 12)
    expect(found?.leaves[1]).toMatchObject({ lacking: 1, never: 2, mean: null, median: null })
  })

  it('has no mean to run for', async () => {
    const { isReached, reach } = await runUntil(scenario, { outcome: 'gone', reach: 1 }, { study: { runs: 256, design: 'sobol' } }) // prettier-ignore
    expect([isReached, reach]).toEqual([false, null])
  })
})

describe('a difference that is the same in every run', () => {
  it('has no interval that other futures could widen, whatever the roundings', () => {
    const before = [0.1, 0.2, 0.3, 0.7]
    const after = before.map((value) => value + 1.1)
    const alike = [before, before.map((value) => value * (1 + 1e-15))]
    const failing = (columns: readonly (readonly number[])[]) => ({
      ...results(choices),
      nevers: [undefined],
      column: (choice: number) => Float64Array.from(columns[choice] ?? []),
      lost: () => new Uint32Array(),
    })
    const [moved] = comparePolicies(scenario, failing([before, after]))
    expect(moved?.pairs[0]).toMatchObject({ narrowing: null, wins: { better: 1, equal: 0 } })
    const [same] = comparePolicies(scenario, failing(alike))
    expect(same?.pairs[0]).toMatchObject({ narrowing: null, wins: { better: 0, worse: 0, equal: 1 } })
  })
})
