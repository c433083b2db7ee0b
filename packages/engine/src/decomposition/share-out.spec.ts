import { describe, expect, it } from 'vitest'
import { resultsOf } from '#batch/study-results'
import { runStudy } from '#batch/run-study'
import { readScenario } from '#scenario/read-scenario'
import { pairedDifference } from '#summary/paired-difference'
import { partOutcomes } from './part-outcomes.js'
import { shareByElement } from './share-by-element.js'
import { mixLevers } from './lever-mix.js'
import { shareOut } from './share-out.js'

const { scenario } = readScenario(
  `
model:
  parameters: { luck: { unit: '1', mid: 1, low: 0.5, high: 2 } }
  dimensions: { side: [east, west] }
  levers:
    a: { unit: 1 / year, owner: us, base: 0 }
    b[side]: { unit: 1 / year, owner: us, base: 0 }
    idle: { unit: 1 / year, owner: us, base: 0 }
    c: { unit: 1 / year, owner: russia, base: 0 }
  stocks:
    x: { unit: '1', initial: 0, rate: 'luck * (a + b[east] + c)' }
    y: { unit: '1', initial: 0, rate: 'a * b[west] * luck / 1' }
time: { from: 0, to: 1, step: 1/2 }
policies:
  us: { none: {}, all: { levers: { a: 2, 'b[side]': 2, idle: 7 } } }
  russia: { none: {}, some: { levers: { c: 1 } } }
uncertainties: { all: model }
study: { runs: 20 }
outcomes: { x: 'at(x, 1)', y: 'at(x, 1) * at(x, 1)' }
`.replace("    y: { unit: '1', initial: 0, rate: 'a * b[west] * luck / 1' }\n", ''),
)

describe('a difference shared out by lever', async () => {
  if (!scenario) throw new Error('no scenario')
  const mix = mixLevers(scenario, { us: 'none', russia: 'none' }, { us: 'all', russia: 'none' })
  const results = resultsOf(await runStudy(mix.scenario, { choices: mix.choices }))

  it('names the levers that differ, and runs each mixture of them', () => {
    expect(mix.levers).toEqual(['a', 'b[east]', 'b[west]', 'idle'])
    expect(results.choices).toHaveLength(16)
  })

  it('gives each its own where they add up, equal parts to equal levers, nothing to idle ones', () => {
    const { whole, parts, pairs } = shareOut(results, mix, 0)
    const means = parts.map(({ part }) => part.mean ?? NaN)
    expect(means[0]).toBeCloseTo(means[1] ?? NaN, 12)
    expect(means.slice(2)).toEqual([0, 0])
    expect(means.reduce((a, b) => a + b)).toBeCloseTo(whole.mean ?? NaN, 12)
    for (const { interaction } of pairs) expect(Math.abs(interaction.mean ?? NaN)).toBeLessThan(1e-12)
  })

  it('finds what levers do together: of a square, half of what both make', () => {
    const { pairs, whole } = shareOut(results, mix, 1)
    expect(pairs[0]?.levers).toEqual(['a', 'b[east]'])
    expect(pairs[0]?.interaction.mean).toBeCloseTo((whole.mean ?? NaN) / 2, 12)
  })

  it('takes groups, and refuses policies that there are not', () => {
    const groupOf = (lever: string) => (lever.startsWith('b') ? 'b' : lever)
    const grouped = mixLevers(scenario, { us: 'none' }, { us: 'all' }, { groupOf })
    expect(grouped.levers).toEqual(['a', 'b', 'idle'])
    expect(() => mixLevers(scenario, { us: 'none' }, { us: 'nothing' })).toThrow('nothing')
  })

  it('finds the same in drawn orders where levers work together by twos at most', async () => {
    const drawn = mixLevers(
      scenario,
      { us: 'none', russia: 'none' },
      { us: 'all', russia: 'none' },
      { orders: 3 },
    )
    expect(drawn.orders).toHaveLength(4)
    const found = resultsOf(await runStudy(drawn.scenario, { choices: drawn.choices }))
    const [all, some] = [shareOut(results, mix, 1), shareOut(found, drawn, 1)]
    expect(some.orders).toBe(4)
    for (const [i, { part, orderError, share }] of some.parts.entries()) {
      expect(part.mean).toBeCloseTo(all.parts[i]?.part.mean ?? NaN, 11)
      expect(part.high).toBeCloseTo(all.parts[i]?.part.high ?? NaN, 11)
      expect(share?.low).toBeCloseTo(all.parts[i]?.share?.low ?? NaN, 11)
      expect(orderError).toBeLessThan(1e-11)
    }
  })
})

describe('a difference shared out by element', async () => {
  const text = `
model:
  parameters: { luck: { unit: '1', mid: 1, low: 0.5, high: 2 } }
  dimensions: { side: [east, west] }
  levers: { a: { unit: 1 / year, owner: us, base: 0 } }
  stocks:
    'part[side]': { unit: '1', initial: 0, rate: 'if(side == east, 3 * luck, -1) * a' }
    'other[side]': { unit: '1', initial: 7, rate: 'a' }
  auxiliaries: { total: { unit: '1', equation: 'sum(side, part[side])' } }
time: { from: 0, to: 1, step: 1/2 }
policies: { us: { none: {}, all: { levers: { a: 2 } } } }
uncertainties: { all: model }
study: { runs: 24, design: latin-hypercube }
outcomes: { total: 'at(total, 1)', twice: '2 * at(total, 1)' }
`
  const plain = readScenario(text).scenario
  if (!plain) throw new Error(JSON.stringify(readScenario(text).issues))
  const series = partOutcomes(plain, 'total', 'side')
  const outcomes = Object.fromEntries(series.flat().map(({ name, equation }) => [name, equation]))
  const { scenario: measured } = readScenario(text, { overrides: { outcomes } })
  if (!measured) throw new Error('no scenario with parts')
  const results = resultsOf(await runStudy(measured, { choices: [{ us: 'none' }, { us: 'all' }] }))
  const shares = series.map((parts) => shareByElement(results, 'total', parts, 0, 1))

  it('knows which series are parts by what they sum to', () => {
    expect(series.map((parts) => parts[0]?.series)).toEqual(['part', 'other'])
    expect(shares.map((one) => one?.by)).toEqual(['part', undefined])
    expect(partOutcomes(plain, 'twice', 'side')).toEqual([])
  })

  it('has parts that sum to the whole, with the errors of the design', () => {
    const [found] = shares
    const [east, west] = found?.parts ?? []
    // Each year of a lever at 2 takes 2 off the west in every future; the east gets thrice that by luck.
    expect(west?.part).toEqual({ mean: -2, low: -2, high: -2 })
    expect((east?.part.mean ?? NaN) + (west?.part.mean ?? NaN)).toBeCloseTo(found?.whole.mean ?? NaN, 12)
    expect((east?.share?.mean ?? NaN) + (west?.share?.mean ?? NaN)).toBeCloseTo(1, 12)
    const { interval } = pairedDifference(results, 'total', 0, 1)
    expect([found?.whole.low, found?.whole.high]).toEqual([interval?.low, interval?.high])
  })
})
