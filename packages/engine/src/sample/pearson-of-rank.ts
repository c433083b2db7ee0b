import { asin } from '#elementary/asin'
import { sin } from '#elementary/sin'

/** π/6, as far as a double has it. */
const SIXTH_OF_PI = 0.5235987755982988

/**
 * The correlation that two normal variates need for a rank correlation: 2·sin(π·rank/6).
 * @param rank -1 to 1
 * @returns -1 to 1; both ends and 0 exactly
 * Source: Pearson 1907, On further methods of determining correlation, Drapers' Company Research Memoirs 4.
 */
export function pearsonOfRank(rank: number): number {
  // π/6 rounded has a sine below ½.
  return Math.abs(rank) === 1 ? rank : 2 * sin(SIXTH_OF_PI * rank)
}

/** The inverse of {@link pearsonOfRank}. */
export function rankOfPearson(pearson: number): number {
  return Math.abs(pearson) === 1 ? pearson : asin(pearson / 2) / SIXTH_OF_PI
}
