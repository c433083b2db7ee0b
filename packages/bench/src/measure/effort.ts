/** How long to measure. */
export interface Effort {
  /** Few rounds of little work, to see that everything runs. */
  readonly isQuick: boolean
  /** The most rounds of each contestant, and the fewest. */
  readonly most: number
  readonly least: number
  /** Seconds after which no further round begins, once there are the fewest. */
  readonly seconds: number
}

/** What a section is given unless somebody is in a hurry. */
export const usualEffort: Effort = { isQuick: false, most: 25, least: 7, seconds: 30 }

export const quickEffort: Effort = { isQuick: true, most: 3, least: 2, seconds: 3 }
