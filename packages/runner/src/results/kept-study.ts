import {
  BrokenPromises,
  failedRuns,
  neverOf,
  type BrokenPromise,
  type CompiledStudy,
  type FailedRun,
  type Scenario,
  type StudyChunk,
  type StudyResults,
} from '@erosion/engine'
import type { Parts } from '../parts/parts.js'
import { unbrokenRuns, type RunsRange } from '../parts/runs-range.js'
import { columnReader } from './column-reader.js'
import { FailureTally, type Failures } from './failure-tally.js'

/** What the finished runs of a study came to, read from its parts; no more than a column of it stands in memory. */
export interface KeptStudy {
  readonly study: CompiledStudy['study']
  /** Runs 0, 1, … up to before the first that is missing. */
  readonly results: StudyResults
  readonly failures: Failures
  readonly broken: readonly BrokenPromise[]
  /** The chunks of these runs, in their order. */
  readonly chunks: () => Iterable<StudyChunk>
  /** The runs of a chunk that failed. */
  readonly failedIn: (chunk: StudyChunk) => readonly FailedRun[]
}

/**
 * Reads the parts of a study, each once, to see what failed; columns of numbers are read when they are asked for.
 * @param study says how many runs there are to be; parts hold these or fewer
 */
export function readParts(
  { study }: Pick<CompiledStudy, 'study'>,
  { outcomes, expanded }: Pick<Scenario, 'outcomes' | 'expanded'>,
  parts: Parts,
): KeptStudy {
  const runs = unbrokenRuns(parts.ranges())
  const ranges = parts.ranges().filter(({ end }) => end <= runs)
  const failedIn = (chunk: StudyChunk) => failedRuns(study, expanded, chunk)
  const tally = new FailureTally(study)
  const broken = new BrokenPromises(study)
  for (const range of ranges) {
    const chunk = parts.read(range)
    tally.add(chunk, failedIn(chunk))
    broken.add(chunk)
  }
  return {
    study,
    results: {
      study: study.study,
      choices: study.choices.map(({ policies }) => policies),
      outcomes: outcomes.map(({ name }) => name),
      nevers: outcomes.map((outcome) => neverOf(outcome, study.grid)),
      runs,
      column: columnReader(study, parts, ranges),
      lost: (choice, outcome) => tally.lost(choice, outcome),
    },
    failures: tally.failures(),
    broken: broken.list(),
    chunks: () => chunksOf(parts, ranges),
    failedIn,
  }
}

function* chunksOf(parts: Parts, ranges: readonly RunsRange[]): Generator<StudyChunk> {
  for (const range of ranges) yield parts.read(range)
}
