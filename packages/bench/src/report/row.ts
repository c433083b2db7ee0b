/** A line of the table. */
export interface Row {
  readonly what: string
  /** A low percentile and the median of what was measured, in the unit. */
  readonly low?: number
  readonly median?: number
  readonly unit: string
  /** What the goal speaks of: how many times faster ours is, or a share, or the number itself. */
  readonly result?: string
  readonly goal?: Goal
  readonly note?: string
}

/** A goal, and whether it is met. */
export interface Goal {
  readonly text: string
  readonly isMet: boolean
}

/** A goal that is met from a value on. */
export function atLeast(value: number, least: number, unit = ''): Goal {
  return { text: `≥ ${least}${unit}`, isMet: value >= least }
}

/** A goal that is met up to a value. */
export function atMost(value: number, most: number, unit = ''): Goal {
  return { text: `≤ ${most}${unit}`, isMet: value <= most }
}
