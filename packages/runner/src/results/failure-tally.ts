import type { FailedRun, StudyChunk, StudyProgram } from '@erosion/engine'
import type { StatusCounts } from './manifest.js'

/** The most failed runs that are listed one by one. */
const MOST_LISTED = 100

/** Runs that failed in one way under one choice of policies. */
export interface FailureGroup {
  readonly runs: number
  readonly first: FailedRun
}

/** How many runs of a study failed, under all choices, and the first of them. */
export interface Failures {
  readonly statuses: StatusCounts
  readonly total: number
  /** The first hundred, run by run. */
  readonly first: readonly FailedRun[]
  /** By choice and by whether it is the run itself, in the order in which they came first. */
  readonly groups: readonly FailureGroup[]
}

/** Counts the runs that failed, chunk after chunk in the order of the runs. */
export class FailureTally {
  private readonly groups = new Map<string, FailureGroup>()
  private readonly first: FailedRun[] = []
  /** By choice: runs that failed themselves. */
  private readonly own: readonly number[][]
  /** By choice, then by outcome: runs that went well and have nothing that the outcome is held against. */
  private readonly baseline: readonly number[][][]
  private readonly counts = { runs: 0, failed: 0, baseline: 0 }

  constructor(private readonly program: Pick<StudyProgram, 'choices' | 'outcomes'>) {
    this.own = program.choices.map(() => [])
    this.baseline = program.choices.map(() => program.outcomes.map(() => []))
  }

  /** Takes down the chunk that follows the last one, and its runs that failed. */
  add({ runs }: StudyChunk, failed: readonly FailedRun[]): void {
    this.counts.runs += runs * this.program.choices.length
    countInto(this.groups, failed)
    for (const one of failed) {
      const { run, choice, isBaseline, lost } = one
      if (this.first.length < MOST_LISTED) this.first.push(one)
      this.counts[isBaseline ? 'baseline' : 'failed']++
      if (isBaseline) for (const outcome of lost) this.baseline[choice]?.[outcome]?.push(run)
      else this.own[choice]?.push(run)
    }
  }

  /** The runs that have no value of an outcome under a choice because a run failed, smallest first. */
  lost(choice: number, outcome: number): Uint32Array {
    return Uint32Array.from([...(this.own[choice] ?? []), ...(this.baseline[choice]?.[outcome] ?? [])]).sort()
  }

  failures(): Failures {
    const { runs, failed, baseline } = this.counts
    return {
      statuses: { ok: runs - failed - baseline, failed, 'baseline failed': baseline },
      total: failed + baseline,
      first: this.first,
      groups: [...this.groups.values()],
    }
  }
}

function countInto(groups: Map<string, FailureGroup>, failed: readonly FailedRun[]): void {
  for (const one of failed) {
    const key = `${one.choice} ${one.isBaseline}`
    const group = groups.get(key) ?? { first: one, runs: 0 }
    groups.set(key, { ...group, runs: group.runs + 1 })
  }
}
