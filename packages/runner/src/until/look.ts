import {
  groupsOfDesign,
  looksUpTo,
  reachOfMean,
  type Outcome,
  type StudyProgram,
  type Until,
} from '@erosion/engine'

/** How well a mean was known at some number of runs. */
export interface Look {
  readonly runs: number
  /** Half the widest interval of the mean of all choices; null where a mean does not exist. */
  readonly reach: number | null
}

/** The looks of a study. */
export interface Looks {
  /** How many there are at the most, those that are past among them. */
  readonly count: number
  /** The numbers of runs at those that are to come. */
  readonly coming: readonly number[]
}

/**
 * The looks of a study of at most so many runs. Where runs were begun before, the first look is at all of these: none is
 * taken away again.
 */
export function planLooks(most: number, begun: number): Looks {
  const all = looksUpTo(most)
  if (begun === 0) return { count: all.length, coming: all }
  const count = all.includes(begun) ? all.length : all.length + 1
  return { count, coming: [begun, ...all.filter((runs) => runs > begun)] }
}

/** Looks at a study. @param columns of the outcome, one for each choice of policies */
export function lookAt(
  columns: Iterable<Float64Array>,
  { study }: Pick<StudyProgram, 'study'>,
  runs: number,
  { count }: Looks,
  { isTime }: Pick<Outcome, 'isTime'>,
): Look {
  return { runs, reach: reachOfMean(columns, groupsOfDesign(study.design), count, isTime) }
}

/** Whether a look shows that the mean is known as well as it is to be. */
export function isKnown({ reach }: Look, until: Until): boolean {
  return reach !== null && reach <= until.reach
}

/**
 * The runs at the look that is likely to be the last, as far as one can tell from another: the error of a mean falls at
 * least as the root of the number of runs grows.
 */
export function expectedLast({ runs, reach }: Look, until: Until, { coming }: Looks): number {
  const needed = reach === null ? runs : runs * (reach / until.reach) ** 2
  return coming.find((look) => look >= needed) ?? coming.at(-1) ?? runs
}
