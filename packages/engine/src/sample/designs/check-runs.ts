/** A number of runs. @throws RangeError when it is no whole number above 0 */
export function checkRuns(runs: number): number {
  if (runs >= 1 && runs >>> 0 === runs) return runs
  throw new RangeError(`runs is no whole number above 0: ${runs}`)
}

/** The number of a run. @throws RangeError when it is none of so many */
export function checkRun(run: number, runs: number): number {
  if (run < runs) return run
  throw new RangeError(`run is none of ${runs}: ${run}`)
}
