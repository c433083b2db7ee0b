/** A distribution of positive numbers at a point x, seen from both ends. */
export interface Tails {
  /** The share below x; keeps its digits when it is small. */
  readonly lower: number
  /** The share above x; keeps its digits when it is small. */
  readonly upper: number
  /** How fast the lower share grows with ln x: x times the density. */
  readonly slope: number
  /** How fast ln(slope) grows with ln x. */
  readonly bend: number
}
