import type { Backcast } from '#scenario/backcast'

/** One observed share. */
export interface Observation {
  /** Position among the series of the backcast. */
  readonly series: number
  /** The year in which it was observed. */
  readonly time: number
  /** Above 0 and below 1. */
  readonly value: number
  /** Standard deviation of its error, in log odds. */
  readonly sd: number
}

/** The observations of one series in the order of their years. */
export function observationsOf(observations: readonly Observation[], series: number): readonly Observation[] {
  return observations.filter((one) => one.series === series).sort((a, b) => a.time - b.time)
}

/** The observations that calibration may see: those after the start, up to the last year of calibration. */
export function calibrationYears(
  observations: readonly Observation[],
  { until }: Backcast,
  start: number,
): readonly Observation[] {
  return observations.filter(({ time }) => time > start && time <= until)
}
