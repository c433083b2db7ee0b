import { describe, expect, it } from 'vitest'
import { resultsOf } from '#batch/study-results'
import { runStudy } from '#batch/run-study'
import { printFraction } from '#game/fraction'
import { readScenario } from '#scenario/read-scenario'
import { comparePolicies } from './compare-policies.js'
import { playGame } from './play-game.js'
import { payoffsOfPlayer } from './robustness-of.js'

/** Wealth is a gift, a claim is a bid, both for ten years; a luck that both share is drawn. */
const text = `
title: Two who share their luck
model:
  parameters: { luck: { unit: bn USD, mid: 0, low: -9, high: 9 } }
  levers:
    gift: { unit: bn USD / year, owner: patron, base: 1 }
    idle: { unit: bn USD / year, owner: patron, base: 0 }
    bid: { unit: bn USD / year, owner: rival, base: 0 }
  stocks:
    wealth: { unit: bn USD, initial: luck, rate: gift }
    claim: { unit: bn USD, initial: luck, rate: bid }
time: { from: 0, to: 10, step: 1 }
policies:
  patron: { small: {}, large: { levers: { gift: 2 } }, nothing: { levers: { idle: 5 } } }
  rival: { none: {}, some: { levers: { bid: 0.5 } } }
uncertainties: { all: model }
study: { runs: 50, seed: 3 }
outcomes:
  wealth: { equation: 'at(wealth, 10)', better: { patron: higher } }
  claim: at(claim, 10)
  given: { equation: integral(gift), costs: patron }
game:
  outcomes: { wealth: wealth, claim: claim, given: given }
  weights: { price: { mid: 2, low: 0.5, high: 3 } }
  payoffs:
    patron: wealth - claim - price * given / 4
    rival: claim - wealth
  bystanders: { the people: wealth + claim }
`
const read = () => {
  const { scenario, issues } = readScenario(text)
  if (!scenario?.payoffs) throw new Error(JSON.stringify(issues))
  return { scenario, payoffs: scenario.payoffs }
}

describe('comparePolicies', async () => {
  const { scenario } = read()
  const results = resultsOf(await runStudy(scenario))
  const [wealth] = comparePolicies(scenario, results, { outcomes: ['wealth'], resamples: 50 })
  const pair = (first: number, second: number) =>
    wealth?.pairs.find((one) => one.first === first && one.second === second)

  it('finds a difference that luck does not touch, its cost, and the cost of a unit', () => {
    const found = pair(0, 2)
    expect(found?.difference.mean).toBeCloseTo(10, 10)
    expect((found?.difference.high ?? NaN) - (found?.difference.low ?? NaN)).toBeLessThan(1e-12)
    expect(found?.wins).toEqual({ better: 1, worse: 0, equal: 0 })
    expect(found?.narrowing === null || (found?.narrowing ?? 0) > 1e6).toBe(true)
    expect(found?.costs.map(({ outcome }) => outcome)).toEqual(['given'])
    expect(found?.costs[0]?.perUnit?.mean).toBeCloseTo(1, 10)
  })

  it('is exactly 0 in every run for levers that do nothing', () => {
    expect(pair(0, 4)).toMatchObject({
      difference: { mean: 0, low: 0, high: 0 },
      wins: { equal: 1 },
      narrowing: null,
    })
    expect(pair(0, 4)?.costs[0]?.perUnit).toBeNull()
  })

  it('ranks by means, with ties shared, and never wavers where luck is common', () => {
    expect(wealth?.ranking?.ranks.map(({ rank }) => rank)).toEqual([4.5, 4.5, 1.5, 1.5, 4.5, 4.5])
    expect(wealth?.ranking?.sameOrder).toBe(1)
    expect(wealth?.ranking?.isBest).toEqual([0, 0, 0.5, 0.5, 0, 0])
  })
})

describe('playGame', async () => {
  const { scenario, payoffs } = read()
  const study = playGame('', payoffs, resultsOf(await runStudy(scenario)), { resamples: 50, weightDraws: 40 })

  it('gives the payoffs that follow by hand, whatever the luck', () => {
    expect(study.game.players.map(({ strategies }) => strategies)).toEqual([
      ['small', 'large', 'nothing'],
      ['none', 'some'],
    ])
    // wealth − claim − price·given/4 at price 2: 10 − 0 − 5 = 5; large 20 − 0 − 10 = 10; a bid takes 5 more away.
    const means = (party: number) =>
      study.payoffs[party]?.map(({ mean }) => Math.round((mean ?? NaN) * 1e9) / 1e9)
    expect(means(0)).toEqual([5, 0, 10, 5, 5, 0])
    expect(means(1)).toEqual([-10, -5, -20, -15, -10, -5])
    expect(study.parties.map(({ name }) => name)).toEqual(['patron', 'rival', 'the people'])
  })

  it('keeps the equilibrium under all resamples and in all futures, and tells when a weight moves it', () => {
    expect(study.analysis.pure).toEqual([3])
    expect(study.sampling).toEqual([0, 0, 0, 1, 0, 0])
    expect(study.futures[3]).toBe(1)
    expect(
      study.analysis.mixed?.equilibria.map(({ mix }) => mix.map((one) => one.map(printFraction))),
    ).toEqual([
      [
        ['0', '1', '0'],
        ['0', '1'],
      ],
    ])
    // Above a price of 4 a gift is not worth it; up to 3 it always is.
    expect(study.weights.ends.map(({ low, high }) => [low, high])).toEqual([[[3], [3]]])
    expect(study.weights.drawn[3]).toBe(1)
  })

  it('of weights that decide, says at which end the equilibrium is another', () => {
    const { scenario: dear } = readScenario(text.replace('high: 3 }', 'high: 9 }'))
    if (!dear?.payoffs) throw new Error('no payoffs')
    const tables = runStudy(dear)
    return tables.then((table) => {
      const { weights } = playGame('', dear.payoffs as NonNullable<typeof dear.payoffs>, resultsOf(table), {
        resamples: 2,
        weightDraws: 400,
      })
      expect(weights.ends[0]?.low).toEqual([3])
      expect(weights.ends[0]?.high).toEqual([1, 5])
      // Triangular on 0.5, 2, 9: above 4 lie (9 − 4)²/(8.5·7) = 42 %; four standard errors of 400 draws are 10 %.
      expect(Math.abs((weights.drawn[3] ?? NaN) - (1 - 25 / 59.5))).toBeLessThan(0.1)
    })
  })
})

describe('payoffsOfPlayer', () => {
  it('puts every policy of the others behind each other', async () => {
    const { scenario } = read()
    const results = resultsOf(await runStudy(scenario))
    const found = payoffsOfPlayer(scenario, results, 'wealth', 'patron', true)
    expect(found.policies).toEqual(['small', 'large', 'nothing'])
    expect(found.opponents).toEqual([{ rival: 'none' }, { rival: 'some' }])
    expect(found.values.map((own) => own.length)).toEqual([100, 100, 100])
    expect(() => payoffsOfPlayer(scenario, results, 'welth', 'patron', true)).toThrow('welth')
  })
})

describe('a wrong section game', () => {
  it('is told all at once, each in its place', () => {
    const wrong = text
      .replace('claim: claim, given', 'claim: clam, given')
      .replace('low: 0.5, high: 3', 'low: 2.5, high: 1')
      .replace('rival: claim - wealth', 'rival: clam - wealth\n    rivl: wealth\n    nobody: wealth')
      .replace('  rival: { none: {}, some: { levers: { bid: 0.5 } } }\n', '')
      .replace('wealth + claim }', 'wealht + claim }')
    const { issues } = readScenario(wrong)
    const found = issues.map(({ code, message, nearest }) => [code, message, nearest])
    expect(found).toEqual([
      ['unknown-name', 'this is not an outcome of the scenario', 'claim'],
      ['reversed-range', 'the range of this weight is reversed', undefined],
      ['missing-key', 'rival has no strategies', undefined],
      ['unknown-name', 'clam is neither an outcome of this game nor a weight', undefined],
      ['unknown-player', 'rivl is not a player', 'rival'],
      ['unknown-player', 'nobody is not a player', undefined],
      ['unknown-name', 'wealht is neither an outcome of this game nor a weight', 'wealth'],
    ])
    expect(issues.every(({ span }) => span !== undefined)).toBe(true)
  })

  it('has units that agree', () => {
    const { issues } = readScenario(
      text
        .replace('price * given / 4', 'time_of_it * 1')
        .replace('weights: {', 'weights: { time_of_it: { mid: 1, unit: year }, '),
    )
    expect(issues.map(({ code }) => code)).toEqual(['wrong-unit'])
  })
})
