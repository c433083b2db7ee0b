/** Runs from one number up to before another. */
export interface RunsRange {
  readonly first: number
  readonly end: number
}

/** The runs below a number that no range holds, as ranges of at most so many. */
export function missingRanges(
  finished: readonly RunsRange[],
  runs: number,
  most: number,
): readonly RunsRange[] {
  const missing: RunsRange[] = []
  const cut = (from: number, to: number) => {
    for (let first = from; first < to; first += most) missing.push({ first, end: Math.min(to, first + most) })
  }
  let next = 0
  for (const { first, end } of [...finished].sort((a, b) => a.first - b.first)) {
    cut(next, Math.min(first, runs))
    next = Math.max(next, end)
  }
  cut(next, runs)
  return missing
}

/** How many runs from 0 on are there without a gap. @param finished by rising first run, none overlapping */
export function unbrokenRuns(finished: readonly RunsRange[]): number {
  let next = 0
  for (const { first, end } of finished) {
    if (first > next) break
    next = Math.max(next, end)
  }
  return next
}
