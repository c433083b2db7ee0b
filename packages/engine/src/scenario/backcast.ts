import type { Span } from '#core/issue'

/** How a scenario is to be held against a past that is known. */
export interface Backcast {
  /** The file of observations, and where the scenario names it. */
  readonly observations: string
  readonly mention: Span | undefined
  readonly basis: string
  /** The last year that calibration sees. */
  readonly until: number
  /** The shortest horizon that the score of the whole counts, in years. */
  readonly horizon: number
  readonly columns: { readonly year: string; readonly place: string }
  /** The codes of the column of places. */
  readonly codes: readonly string[]
  /** What an observed number is multiplied by. */
  readonly scale: number
  readonly series: readonly ObservedSeries[]
  /** Standard deviation of the error of an observation, in log odds, by how well it is known. */
  readonly errors: ReadonlyMap<string, number>
  /** Time in which a deviation from the course of the model falls to 1/e. */
  readonly memory: number
  /** Names of parameters that other scenarios take over; undefined for all. */
  readonly carry: readonly string[] | undefined
}

/** A share of the model that was observed. */
export interface ObservedSeries {
  /** `share[russia, kazakhstan]`. */
  readonly name: string
  readonly slot: number
  /** The element of the place, and its code in the file. */
  readonly place: string
  readonly code: string
  /** What is left of the name without the place: `russia`. */
  readonly what: string
  readonly column: string
  readonly confidence: string | undefined
  /** Slot of the parameter that holds its yearly standard deviation in log odds. */
  readonly sdSlot: number
}
