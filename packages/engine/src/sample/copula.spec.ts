import { describe, expect, it } from 'vitest'
import { openStream } from '#random/stream'
import { kolmogorovBound, kolmogorovSmirnov } from '#stats/kolmogorov-smirnov'
import { rankCorrelation } from '#stats/rank-correlation'
import { gaussianCopula } from './copula.js'
import type { RankCorrelation } from './correlations.js'
import { pearsonOfRank, rankOfPearson } from './pearson-of-rank.js'

const N = 10_000
const names = ['growth', 'price', 'trust', 'labour']
const tie = (first: number, second: number, rank: number): RankCorrelation => ({ first, second, rank })

function copulaOf(correlations: readonly RankCorrelation[], list = names) {
  const made = gaussianCopula(list, correlations)
  if ('problem' in made) throw new Error(made.problem.message)
  return made.copula
}

/** Independent draws of each name, and the same after the copula. */
function draw(correlations: readonly RankCorrelation[], list = names, runs = N) {
  const copula = copulaOf(correlations, list)
  const streams = list.map((name) => openStream('1', name))
  const before = list.map(() => new Float64Array(runs))
  const after = list.map(() => new Float64Array(runs))
  for (let run = 0; run < runs; run++) {
    const uniforms = Float64Array.from(streams, (stream) => stream.uniform(run, 0, 0))
    for (const [i, u] of uniforms.entries()) before[i]![run] = u
    copula.correlate(uniforms)
    for (const [i, u] of uniforms.entries()) after[i]![run] = u
  }
  return { before, after }
}

describe('gaussianCopula', () => {
  const wishes = [tie(0, 1, 0.7), tie(2, 0, -0.5), tie(1, 3, 0.2), tie(2, 3, 0.4)]

  it('gives the rank correlations that were asked for, and none to the others', () => {
    const { after } = draw(wishes)
    for (let i = 0; i < 4; i++) {
      for (let j = 0; j < i; j++) {
        const wish = wishes.find(({ first, second }) => first + second === i + j && first * second === i * j)
        // The standard error of a rank correlation of n pairs is below 1.06/√n, Fieller et al. 1957, Biometrika 44, 470–481.
        const off = (rankCorrelation(after[i]!, after[j]!) ?? NaN) - (wish?.rank ?? 0)
        expect(Math.abs(off), `${i} and ${j}`).toBeLessThan((5 * 1.06) / Math.sqrt(N))
      }
    }
  })

  it('leaves every number uniform', () => {
    for (const values of draw(wishes).after) {
      expect(
        kolmogorovBound(
          kolmogorovSmirnov(values, (x) => x),
          N,
        ),
      ).toBeGreaterThan(5.7e-7)
    }
  })

  it('leaves numbers that are tied to none before them as they were, to the last bit', () => {
    const { before, after } = draw([tie(0, 1, 0.7)], names, 200)
    for (const i of [0, 2, 3]) expect(after[i]).toEqual(before[i])
    expect(after[1]).not.toEqual(before[1])
  })

  it('leaves the earlier numbers as they were when the list grows', () => {
    const grown = draw([...wishes, tie(4, 0, 0.3)], [...names, 'relief'], 200)
    expect(grown.after.slice(0, 4)).toEqual(draw(wishes, names, 200).after)
  })

  it('makes equals and opposites of numbers that are fully tied', () => {
    const copula = copulaOf([tie(0, 1, 1), tie(0, 2, -1), tie(1, 2, -1)])
    const uniforms = Float64Array.of(0.3, 0.9, 0.8, 0.1)
    copula.correlate(uniforms)
    expect([...uniforms]).toEqual([0.3, expect.closeTo(0.3, 15), expect.closeTo(0.7, 15), 0.1])
  })

  it('never reaches 0 or 1', () => {
    const copula = copulaOf([tie(0, 1, 0.8)])
    for (const u of [2 ** -53, 1 - 2 ** -53]) {
      const uniforms = Float64Array.of(u, u, u, u)
      copula.correlate(uniforms)
      expect(uniforms.every((value) => value > 0 && value < 1)).toBe(true)
    }
  })

  it('of nothing does nothing', () => {
    expect(copulaOf([], []).size).toBe(0)
    const uniforms = Float64Array.of(0.1, 0.2, 0.3, 0.4)
    copulaOf([]).correlate(uniforms)
    expect([...uniforms]).toEqual([0.1, 0.2, 0.3, 0.4])
  })
})

describe('impossible correlations', () => {
  const issueOf = (...correlations: readonly RankCorrelation[]) => {
    const made = gaussianCopula(names, correlations)
    return 'problem' in made ? made : undefined
  }

  it('name the pair that was left out, when that would do', () => {
    expect(issueOf(tie(0, 1, 0.9), tie(1, 2, 0.9))).toEqual({
      pair: [0, 2],
      problem: {
        code: 'out-of-range',
        message:
          'growth and trust are tied to each other by the others, but their rank correlation is not given',
        found: 'none, which counts as 0',
        expected: '0.632 to 1, if the others stay',
      },
    })
  })

  it('name the pair that has to change least', () => {
    expect(issueOf(tie(0, 1, 0.9), tie(0, 2, 0.5), tie(2, 1, -0.2))).toEqual({
      pair: [0, 1],
      problem: {
        code: 'out-of-range',
        message: 'the rank correlation of growth and price contradicts the others',
        found: '0.9',
        expected: '-0.939 to 0.712, if the others stay',
      },
    })
  })

  it('look at no pair beyond the first contradiction', () => {
    expect(issueOf(tie(0, 1, 0.9), tie(1, 2, 0.9), tie(0, 2, -0.9), tie(3, 0, 0.1))?.pair).not.toContain(3)
  })

  it('name the strongest pair when no single change would do', () => {
    // Numbers that have nothing to do with each other cannot all go with a fourth: 0.8² and more, three times, is above 1.
    expect(issueOf(tie(0, 3, 0.8), tie(1, 3, -0.9), tie(2, 3, 0.8))).toEqual({
      pair: [1, 3],
      problem: {
        code: 'out-of-range',
        message: 'the rank correlation of price and labour contradicts the others',
        found: '-0.9',
        expected: 'weaker correlations of several pairs: no single change makes them possible',
      },
    })
  })

  it('become possible once the pair has a value of the range that is named', () => {
    for (const rank of [0.632, 0.8, 1]) {
      expect(issueOf(tie(0, 1, 0.9), tie(1, 2, 0.9), tie(0, 2, rank))).toBeUndefined()
    }
    expect(issueOf(tie(0, 1, 0.9), tie(1, 2, 0.9), tie(0, 2, 0.62))).toBeDefined()
  })

  it.each([1.01, -2, NaN])('name a pair whose rank correlation is %d', (rank) => {
    expect(issueOf(tie(0, 1, 0.5), tie(3, 2, rank))).toMatchObject({
      pair: [3, 2],
      problem: { message: 'the rank correlation of labour and trust lies outside -1 to 1', found: `${rank}` },
    })
  })

  it('are our own mistake when they name no position, or one twice', () => {
    expect(() => gaussianCopula(names, [tie(0, 4, 0.5)])).toThrow(/^second of a correlation is none of 4/)
    expect(() => gaussianCopula(names, [tie(0.5, 1, 0.5)])).toThrow(/^first of a correlation is none of 4/)
    expect(() => gaussianCopula(names, [tie(1, 1, 0.5)])).toThrow(/^first and second of a correlation/)
  })
})

it('pearsonOfRank and rankOfPearson undo each other, ends and middle exactly', () => {
  expect([-1, 0, 1].map(pearsonOfRank)).toEqual([-1, 0, 1])
  expect([-1, 0, 1].map(rankOfPearson)).toEqual([-1, 0, 1])
  for (let rank = -0.99; rank < 1; rank += 0.01)
    expect(rankOfPearson(pearsonOfRank(rank))).toBeCloseTo(rank, 14)
})
