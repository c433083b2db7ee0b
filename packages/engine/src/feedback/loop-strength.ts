import type { PolicyChoice } from '#scenario/policy-choice'

/** What a loop does to a series: the instant at which the runs with it and without it lie furthest apart. */
export interface LoopStrength {
  /** `opened - intact`, in the unit of the series. */
  readonly change: number
  readonly intact: number
  readonly opened: number
  readonly time: number
  readonly policies: PolicyChoice
}

/** Series of one run over its saved instants; a simulation is one. */
export interface RunSeries {
  readonly policies: PolicyChoice
  readonly times: Float64Array
  readonly series: ReadonlyMap<string, Float64Array>
}

/**
 * Holds a run against the same run without a loop, at every saved instant that both have reached; of equal changes
 * the first counts.
 * @param name of a series that both have
 * @returns undefined when there is no such instant
 */
export function loopStrength(intact: RunSeries, opened: RunSeries, name: string): LoopStrength | undefined {
  const [before, after] = [intact.series.get(name), opened.series.get(name)]
  const changes = [...intact.times].flatMap((time, i): LoopStrength[] => {
    const [intactValue = NaN, openedValue = NaN] = [before?.[i], after?.[i]]
    const change = openedValue - intactValue
    if (!Number.isFinite(change)) return []
    return [{ change, intact: intactValue, opened: openedValue, time, policies: intact.policies }]
  })
  return strongest(changes)
}

/** The first of those whose change is largest either way; undefined of none. */
export function strongest(strengths: readonly LoopStrength[]): LoopStrength | undefined {
  return strengths.reduce<LoopStrength | undefined>(
    (best, next) => (best && Math.abs(best.change) >= Math.abs(next.change) ? best : next),
    undefined,
  )
}
