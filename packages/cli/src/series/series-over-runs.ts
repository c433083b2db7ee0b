import { spreadOf, type PolicyChoice, type Scenario, type Spread } from '@erosion/engine'
import type { KeptSeries } from '@erosion/runner'

/** How a kept series lies over the runs of a study, choice by choice and instant by instant. */
export interface SeriesOverRuns {
  readonly name: string
  readonly times: readonly number[]
  readonly choices: readonly PolicyChoice[]
  /** By choice, then by instant. */
  readonly spreads: readonly (readonly Spread[])[]
}

/** What is shown of the series of a folder. */
export interface ShownSeries {
  readonly scenario: Scenario
  /** `50 futures (sobol, seed 2025)`. */
  readonly futures: string
  readonly series: readonly SeriesOverRuns[]
}

/** The spread of a series over all runs. */
export function overRuns({ name, times, choices, at }: KeptSeries): SeriesOverRuns {
  const spreads = choices.map((_, choice) => times.map((_, instant) => spreadOf(at(choice, instant))))
  return { name, times, choices, spreads }
}
