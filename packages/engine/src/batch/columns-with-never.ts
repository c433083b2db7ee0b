import type { StudyResults } from './study-results.js'

/**
 * An outcome in every run, as runs are put in order by it: a time that never comes is Infinity, later than all others.
 * NaN is left for what is no number, and for runs that failed.
 * @param choice, outcome positions
 */
export function orderedColumn(results: StudyResults, choice: number, outcome: number): Float64Array {
  const values = results.column(choice, outcome)
  return results.nevers[outcome] === undefined
    ? values
    : neverAs(values, results.lost(choice, outcome), Infinity)
}

/**
 * An outcome in every run, as it enters means and differences: a time that never comes counts as the first instant after
 * those at which it could have come. NaN is left for what is no number, and for runs that failed.
 * @param choice, outcome positions
 */
export function restrictedColumn(results: StudyResults, choice: number, outcome: number): Float64Array {
  const [values, never] = [results.column(choice, outcome), results.nevers[outcome]]
  return never === undefined ? values : neverAs(values, results.lost(choice, outcome), never)
}

/**
 * Times with a number for what never comes.
 * @param times NaN for what never comes, and in a run that failed
 * @param lost the runs that failed
 */
export function neverAs(times: Float64Array, lost: ArrayLike<number>, never: number): Float64Array {
  const going = times.map((time) => (Number.isNaN(time) ? never : time))
  for (let i = 0; i < lost.length; i++) going[lost[i] as number] = NaN
  return going
}
