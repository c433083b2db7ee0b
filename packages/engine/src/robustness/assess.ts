import { percentileBounds, type Resamples } from '#sample/bootstrap'
import type { Interval } from '#stats/interval'
import { variance } from '#stats/moments'
import { sortNumbers } from '#stats/quantile'
import { ranks } from '#stats/ranks'
import { shareInterval } from '#stats/share-interval'
import { studentQuantile } from '#stats/student-quantile'
import { metrics, type Metric, type MetricOptions, type Performance } from './metrics.js'

/** What policies give over futures. */
export interface Payoffs {
  /** By policy, then by future; finite. Futures that come from one run stand `runs` apart. */
  readonly values: readonly Float64Array[]
  /** Runs; futures are as many, or some times as many when each run meets several policies of others. */
  readonly runs: number
  readonly isMore: boolean
}

/** What one metric says of every policy. */
export interface Assessment {
  readonly metric: string
  readonly meaning: string
  readonly policies: readonly PolicyAssessment[]
  /** Position of the policy that it prefers, the first of several; undefined when it exists for none. */
  readonly best: number | undefined
  /** Share of resamples in which the order of all policies is the same; undefined where they tell nothing. */
  readonly sameOrder: number | undefined
}

/** What one metric says of one policy; undefined where it does not exist. */
export interface PolicyAssessment {
  /** More is better. */
  readonly value: number | undefined
  /** The interval of 95 % around it, from resamples; undefined for what the outermost futures alone decide. */
  readonly low: number | undefined
  readonly high: number | undefined
  /** 1 for the best; equal ones share the mean of their ranks. */
  readonly rank: number | undefined
  /** Share of resamples in which the metric prefers this policy; equal ones share. */
  readonly isBest: number | undefined
}

/**
 * Every metric of robustness for every policy, with intervals from drawing the runs again.
 * @param options its threshold as it is written, whichever direction is better
 */
export function assessRobustness(
  { values, runs, isMore }: Payoffs,
  options: MetricOptions,
  { units, samples }: Resamples,
): readonly Assessment[] {
  const turned = isMore ? values : values.map((own) => own.map((value) => -value))
  const { threshold } = options
  const turnedOptions = { ...options, threshold: threshold === undefined || isMore ? threshold : -threshold }
  const regrets = regretsOf(turned)
  const whole = performancesOf(turned, regrets, !isMore)
  const found = metrics.map((metric) => valuesOf(metric, whole, turnedOptions))
  const drawn = metrics.map((): (number | undefined)[][] => [])
  for (const sample of samples) {
    const futures = futuresOf(sample, runs, (turned[0]?.length ?? 0) / runs)
    const performances = performancesOf(
      turned.map((own) => pick(own, futures)),
      regrets.map((own) => pick(own, futures)),
      !isMore,
    )
    for (const [i, metric] of metrics.entries()) drawn[i]?.push(valuesOf(metric, performances, turnedOptions))
  }
  return metrics.map((metric, i) => {
    const own = metric.restsOn === 'extremes' ? [] : (drawn[i] ?? [])
    return assess(metric, found[i] ?? [], own, { units, runs })
  })
}

/** What each policy loses in each future against the best policy there: 0 or below. */
export function regretsOf(values: readonly Float64Array[]): readonly Float64Array[] {
  const best = (values[0] ?? new Float64Array()).map((_, future) =>
    values.reduce((most, own) => Math.max(most, own[future] ?? NaN), -Infinity),
  )
  return values.map((own) => own.map((value, future) => value - (best[future] ?? NaN)))
}

function performancesOf(
  values: readonly Float64Array[],
  regrets: readonly Float64Array[],
  isTurned: boolean,
): readonly Performance[] {
  return values.map((own, policy) => ({
    values: own,
    sorted: sortNumbers(own),
    regrets: sortNumbers(regrets[policy] ?? []),
    isTurned,
  }))
}

const valuesOf = (metric: Metric, performances: readonly Performance[], options: MetricOptions) =>
  performances.map((performance) => metric.value(performance, options))

/** The futures of some runs: each run with every policy of others. */
function futuresOf(sample: Uint32Array, runs: number, blocks: number): Uint32Array {
  const { length } = sample
  return Uint32Array.from(
    { length: length * blocks },
    (_, i) => Math.floor(i / length) * runs + (sample[i % length] as number),
  )
}

function pick(values: Float64Array, futures: Uint32Array): Float64Array {
  return Float64Array.from(futures, (future) => values[future] ?? NaN)
}

function assess(
  { name, meaning, restsOn }: Metric,
  found: readonly (number | undefined)[],
  drawn: readonly (readonly (number | undefined)[])[],
  sample: Sample,
): Assessment {
  const places = placesOf(found)
  const all = drawn.map(placesOf)
  const isSame = (other: readonly number[] | undefined) => other?.every((place, i) => place === places?.[i])
  const policies = found.map((value, policy): PolicyAssessment => {
    const own = sortNumbers(drawn.flatMap((values) => values[policy] ?? []))
    const bounds = value === undefined || own.length === 0 ? undefined : boundsOf(value, own, sample, restsOn)
    const won = all.reduce((total, one) => total + shareOfFirst(one, policy), 0)
    return {
      value,
      low: bounds?.low,
      high: bounds?.high,
      rank: places?.[policy],
      isBest: all.length > 0 && places ? won / all.length : undefined,
    }
  })
  const sameOrder = places && all.length > 0 ? all.filter(isSame).length / all.length : undefined
  const best = places && bestOf(places)
  return { metric: name, meaning, policies, best, sameOrder }
}

/** What resamples are drawn from. */
interface Sample {
  readonly units: number
  readonly runs: number
}

/** A share of none or all is the same in every resample: its interval is that of a share whose error they tell. */
function boundsOf(
  value: number,
  drawn: Float64Array,
  { units, runs }: Sample,
  restsOn: Metric['restsOn'],
): Interval {
  if (restsOn !== 'share' || drawn.length < 2) return percentileBounds(drawn, units)
  const reach = studentQuantile(Math.max(1, units - 1))(0.975)
  return shareInterval(value, Math.sqrt(variance(drawn)), runs, reach)
}

/** The rank of each value, 1 for the largest; undefined when one does not exist. */
function placesOf(values: readonly (number | undefined)[]): readonly number[] | undefined {
  const known = values.filter((value) => value !== undefined)
  return known.length === values.length ? [...ranks(known.map((value) => -value))] : undefined
}

function bestOf(places: readonly number[]): number {
  return places.reduce((best, place, i) => (place < (places[best] ?? NaN) ? i : best), 0)
}

/** What one policy has of the first place. */
function shareOfFirst(places: readonly number[] | undefined, policy: number): number {
  const first = places?.reduce((least, place) => Math.min(least, place), Infinity)
  if (!places || places[policy] !== first) return 0
  return 1 / places.filter((place) => place === first).length
}
