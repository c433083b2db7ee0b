import type { Stream } from '#random/stream'

/** One axis of a design: the uniform numbers of one thing that is drawn. */
export interface AxisPlace {
  /** Of this thing alone, so that no other one changes its numbers. */
  readonly stream: Stream
  /** Which of the numbers that the stream needs in each run; 0 is the first. */
  readonly draw: number
  /** Position among all axes that are drawn, from 0; an axis that is added later comes behind. */
  readonly dimension: number
  /** Which list of axes it stands in: that of uncertain numbers and shares, or that of kinds of events. */
  readonly of: 'values' | 'events'
  /** Position in that list, from 0, those among them that are held at a value and so not drawn. */
  readonly place: number
}

/** The uniform number of each run along one axis of a design; a RangeError for a run that is none of the design's. */
export type Axis = (run: number) => number

/** The size of a design. */
export interface DesignSize {
  /** 1 or more. */
  readonly runs: number
  /** How many axes there are, 1 or more. */
  readonly dimensions: number
}

/** A way to spread runs over the ranges of uncertain numbers. */
export interface Design {
  readonly name: string
  readonly meaning: string
  /** True when the first runs stay as they are if more are added. */
  readonly isPrefixStable: boolean
  /**
   * How the error of a mean is known: from runs that are independent, from randomisations that are
   * ({@link replicateOf}), or not at all, where nothing is random.
   */
  readonly errors: 'independent' | 'replicates' | 'none'
  /** What sizes it can have, when not every one: in words, and the nearest of them. */
  readonly fit?: (size: DesignSize) => { readonly words: string; readonly runs: number }
  /**
   * The uniform numbers of one axis.
   * @returns for a run from 0 to runs - 1 a number above 0 and below 1
   * @throws RangeError when `runs` is no whole number above 0
   */
  readonly axis: (place: AxisPlace, size: DesignSize) => Axis
}
