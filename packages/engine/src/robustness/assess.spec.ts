import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { resamplesOf } from '#sample/bootstrap'
import { assessRobustness, type Assessment } from './assess.js'
import { metrics } from './metrics.js'

const file = new URL('../../../../fixtures/robustness.json', import.meta.url)
interface Stored {
  readonly values: readonly number[]
  readonly best_policy: number
}
const reference = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly payoff: readonly (readonly number[])[]
  readonly threshold: number
  readonly maximise: Readonly<Record<string, Stored>>
  readonly minimise: Readonly<Record<string, Stored>>
}

/** What the fixture calls our metrics. */
const storedName = (metric: string, rule: string) =>
  ({
    maximin: 'maximin',
    maximax: 'maximax',
    Hurwicz: 'hurwicz_0.5',
    Laplace: 'laplace',
    'minimax regret': 'minimax_regret',
    '90 % regret': `percentile90_minimax_regret_${rule}`,
    'mean–variance': 'mean_variance_kwakkel2016',
    'undesirable deviations': 'undesirable_deviations',
    'percentile skewness': `percentile_skewness_${rule}`,
    'percentile peakedness': `percentile_peakedness_${rule}`,
    "Starr's domain": 'starrs_domain',
  })[metric]

const assessed = (isMore: boolean, percentiles: 'linear' | 'nearest', count = 0): readonly Assessment[] => {
  const values = reference.payoff.map((row) => Float64Array.from(row))
  const options = { alpha: 0.5, threshold: reference.threshold, percentiles }
  return assessRobustness({ values, runs: 12, isMore }, options, resamplesOf(12, count, 'seed', 'runs'))
}

describe('fixtures/robustness.json (numpy, conventions of RAPID and of Kwakkel 2016)', () => {
  it.each([
    ['maximise', 'linear'],
    ['maximise', 'nearest'],
    ['minimise', 'linear'],
    ['minimise', 'nearest'],
  ] as const)('%s, percentiles %s: values, and which policy each metric prefers', (direction, rule) => {
    const compared = assessed(direction === 'maximise', rule).flatMap(({ metric, policies, best }) => {
      const stored = reference[direction][storedName(metric, rule) ?? '']
      if (!stored) return []
      expect(best, metric).toBe(stored.best_policy)
      for (const [i, { value }] of policies.entries()) {
        // Sums of a dozen numbers below 100, of which a difference of as many is taken.
        const size = Math.max(1, Math.abs(value ?? NaN) / 100)
        expect(Math.abs((value ?? NaN) - (stored.values[i] ?? NaN)) / size, metric).toBeLessThan(1e-12)
      }
      return [metric]
    })
    expect(compared).toHaveLength(11)
  })
})

describe('assessRobustness', () => {
  it('has intervals that hold the value, and shares of the first place that sum to one', () => {
    const ofExtremes = metrics.filter(({ restsOn }) => restsOn === 'extremes').map(({ name }) => name)
    expect(ofExtremes).toHaveLength(4)
    for (const { metric, policies, sameOrder } of assessed(true, 'linear', 300)) {
      if (ofExtremes.includes(metric)) {
        // What no future drew, a resample does not draw either.
        expect([sameOrder, ...policies.flatMap(({ low, high, isBest }) => [low, high, isBest])]).toEqual(
          Array(19).fill(undefined),
        )
        continue
      }
      const shares = policies.map(({ isBest }) => isBest ?? NaN)
      expect(
        shares.reduce((a, b) => a + b, 0),
        metric,
      ).toBeCloseTo(1, 12)
      expect(sameOrder).toBeLessThanOrEqual(Math.min(1, Math.max(...shares) + 1e-12))
      if (metric === 'Laplace') {
        for (const { low = NaN, value = NaN, high = NaN } of policies) {
          expect(low).toBeLessThan(value)
          expect(high).toBeGreaterThan(value)
        }
      }
    }
  })

  it('never prefers by mean–variance what costs more in every future', () => {
    const dear = Float64Array.from({ length: 40 }, (_, i) => 90 + 5 * i)
    const cheap = dear.map((cost) => 50 + cost / 10)
    const options = { alpha: 0.5, threshold: undefined, percentiles: 'linear' } as const
    const preferred = (values: readonly Float64Array[], isMore: boolean) =>
      assessRobustness({ values, runs: 40, isMore }, options, resamplesOf(40, 0, 's', 'runs')).find(
        ({ metric }) => metric === 'mean–variance',
      )?.best
    expect(preferred([dear, cheap], false)).toBe(1)
    // Losses: of means below −1 it would prefer the one that spreads more.
    const losses = [dear.map((cost) => -cost), cheap.map((cost) => -cost)]
    expect([preferred(losses, true), preferred(losses, false)]).toEqual([undefined, undefined])
  })

  it('knows a share of all futures no better than so many of them do', () => {
    const values = [Float64Array.from({ length: 100 }, (_, i) => 1 + i)]
    const options = { alpha: 0.5, threshold: 1, percentiles: 'linear' } as const
    const payoffs = { values, runs: 100, isMore: true }
    const found = assessRobustness(payoffs, options, resamplesOf(100, 200, 's', 'runs'))
    const [starr] = found.find(({ metric }) => metric === "Starr's domain")?.policies ?? []
    // Wilson 1927 with t of 99 degrees of freedom: 1 / (1 + 1.984² / 100).
    expect(starr).toMatchObject({ value: 1, high: 1, low: expect.closeTo(0.9621, 4) as number })
  })

  it('draws runs, each with every policy of the others, not futures one by one', () => {
    // In the second block everything is turned round: any sample of runs has a mean of 0.
    const own = Float64Array.from([1, 2, 5, 9, -1, -2, -5, -9])
    const payoffs = { values: [own, own.map((value) => -value)], runs: 4, isMore: true }
    const options = { alpha: 0.5, threshold: undefined, percentiles: 'linear' } as const
    const found = assessRobustness(payoffs, options, resamplesOf(4, 50, 's', 'runs'))
    const laplace = found.find(({ metric }) => metric === 'Laplace')
    expect(laplace?.policies.map(({ low, high }) => [low, high])).toEqual([[0, 0], [0, 0]]) // prettier-ignore
    expect(laplace?.sameOrder).toBe(1)
    expect(found.find(({ metric }) => metric === "Starr's domain")?.best).toBeUndefined()
  })
})
