import { mean, variance } from '#stats/moments'
import { percentile, type PercentileRule } from '#stats/percentile-rules'
import { sum } from '#stats/sum'

/** What a policy gives over the futures, turned so that more is better. */
export interface Performance {
  /** By future. */
  readonly values: Float64Array
  /** The same, smallest first. */
  readonly sorted: Float64Array
  /** By future, smallest first: what is lost against the best policy of that future, 0 or below. */
  readonly regrets: Float64Array
  /** Whether the sign of the values was changed, less being better. */
  readonly isTurned: boolean
}

/** What metrics are taken with. */
export interface MetricOptions {
  /** Weight of the best case in Hurwicz' metric, from 0 to 1. */
  readonly alpha: number
  /** What has to be reached in Starr's domain, turned as the values are; undefined when nothing is asked for. */
  readonly threshold: number | undefined
  readonly percentiles: PercentileRule
}

/** A way to say how well a policy does over many futures, in one number of which more is better. */
export interface Metric {
  readonly name: string
  /** What it looks at, in a phrase. */
  readonly meaning: string
  /**
   * What its value rests on: the outermost futures, whose neighbours beyond a sample does not know, so that drawing it
   * again says nothing of them; a share of futures; all of them unless said.
   */
  readonly restsOn?: 'extremes' | 'share'
  /**
   * What it is in the outcome's own direction: the value with its sign changed where values were turned, unless said; a
   * loss, with its sign changed always; or as it is.
   */
  readonly reads?: 'loss' | 'as it is'
  /** Whether it tells of the shape of a distribution rather than of merit. */
  readonly isShape?: true
  /** Undefined when the metric does not exist, as without a threshold, or of values that are all the same. */
  readonly value: (performance: Performance, options: MetricOptions) => number | undefined
}

/**
 * Metrics of robustness, in the order in which they are shown. Regrets are what is lost against the best policy in the
 * same future, as numbers of 0 or below.
 * Source: McPhail, Maier, Kwakkel, Giuliani, Castelletti and Westra 2018, Earth's Future 6, 169–191; conventions as in
 *   the authors' package RAPID, whose skewness has the opposite sign of some texts. Mean–variance of what is better lower
 *   is that of Kwakkel, Eker and Pruyt 2016, in: Robustness Analysis in Decision Aiding, Optimization, and
 *   Analytics, Springer, 221–237: RAPID takes the quotient of turned values, which rewards spread.
 */
export const metrics: readonly Metric[] = [
  {
    name: 'maximin',
    restsOn: 'extremes',
    meaning: 'the worst case',
    value: ({ sorted }) => sorted[0],
  },
  {
    name: 'maximax',
    restsOn: 'extremes',
    meaning: 'the best case',
    value: ({ sorted }) => sorted.at(-1),
  },
  {
    name: 'Hurwicz',
    restsOn: 'extremes',
    meaning: 'a weighted mean of the worst and the best case',
    value: ({ sorted }, { alpha }) => (1 - alpha) * (sorted[0] ?? NaN) + alpha * (sorted.at(-1) ?? NaN),
  },
  {
    name: 'Laplace',
    meaning: 'the mean, all futures being equally likely',
    value: ({ values }) => mean(values),
  },
  {
    name: 'minimax regret',
    reads: 'loss',
    restsOn: 'extremes',
    meaning: 'the largest regret',
    value: ({ regrets }) => regrets[0],
  },
  {
    name: '90 % regret',
    reads: 'loss',
    meaning: 'the regret that nine of ten futures stay below',
    value: ({ regrets }, { percentiles }) => percentile(regrets, 0.1, percentiles),
  },
  {
    name: 'mean regret',
    reads: 'loss',
    meaning: 'the regret to be expected',
    value: ({ regrets }) => mean(regrets),
  },
  {
    name: 'mean–variance',
    meaning:
      '(mean + 1) / (standard deviation + 1), or where less is better (mean + 1) (standard deviation + 1); depends on the unit, and does not exist for a mean of −1 or below',
    value: ({ values, isTurned }) => {
      if (values.length < 2) return undefined
      const [level, spread] = [(isTurned ? -mean(values) : mean(values)) + 1, Math.sqrt(variance(values)) + 1]
      // Below 0 a wider spread would count as better.
      if (!(level > 0)) return undefined
      return isTurned ? -level * spread : level / spread
    },
  },
  {
    name: 'undesirable deviations',
    reads: 'loss',
    meaning: 'the mean distance from the median, over the worse half of futures',
    value: ({ sorted }) => {
      const half = Math.floor(sorted.length / 2 + 0.51)
      const middle = percentile(sorted, 0.5, 'linear')
      return half > 0 ? sum(sorted.subarray(0, half).map((value) => value - middle)) / half : undefined
    },
  },
  {
    name: 'percentile skewness',
    isShape: true,
    meaning: 'how far the median lies above the middle of the 10th and 90th percentile',
    value: ({ sorted }, { percentiles }) => {
      const [p10, p50, p90] = [0.1, 0.5, 0.9].map((p) => percentile(sorted, p, percentiles)) as Three
      return p90 > p10 ? (p50 - (p90 + p10) / 2) / ((p90 - p10) / 2) : undefined
    },
  },
  {
    name: 'percentile peakedness',
    reads: 'as it is',
    isShape: true,
    meaning: 'the span of eight tenths of futures over that of half of them',
    value: ({ sorted }, { percentiles }) => {
      const [p10, p25, p75, p90] = [0.1, 0.25, 0.75, 0.9].map((p) =>
        percentile(sorted, p, percentiles),
      ) as Four
      return p75 > p25 ? (p90 - p10) / (p75 - p25) : undefined
    },
  },
  {
    name: "Starr's domain",
    reads: 'as it is',
    restsOn: 'share',
    meaning: 'the share of futures in which the threshold is reached',
    value: ({ values }, { threshold }) =>
      threshold === undefined
        ? undefined
        : values.filter((value) => value >= threshold).length / values.length,
  },
]

type Three = [number, number, number]
type Four = [number, number, number, number]
