import { fromWords } from '#elementary/float-bits'

/** The smallest double with an upper word: positive doubles compare as their upper words do, and their lower. */
export function highWordAsDouble(high: number): number {
  return fromWords(high, 0)
}
