import { totalmem } from 'node:os'
import {
  compileStudy,
  looksUpTo,
  studyOf,
  type CompiledStudy,
  type PolicyChoice,
  type Scenario,
  type Until,
} from '@erosion/engine'
import {
  fillFolder,
  fillFolderUntil,
  memoryParts,
  readParts,
  runMissing,
  runUntilKnown,
  type BegunFolder,
  type KeptStudy,
  type Known,
  type RunSettings,
} from '@erosion/runner'
import type { Io } from '../io.js'
import type { Machine, Request } from '../run/options/read-request.js'
import { checkSize } from './check-size.js'
import { showStudyProgress } from './show-study-progress.js'
import { untilProgress } from './until-progress.js'

/** Which runs are made, and how. */
export interface RunsToMake {
  readonly choices: readonly PolicyChoice[]
  /** Series are kept where a place is. */
  readonly request: Machine & Pick<Request, 'series'>
  /** Where runs are kept; undefined where they are only looked at. */
  readonly place: BegunFolder | undefined
}

/**
 * Makes the runs of a scenario that are not there yet, in as many threads as are asked for; interrupted, some of them.
 * @throws Stop when they are to be kept in memory, and there would be more of them than fit
 */
export async function makeRuns(scenario: Scenario, task: RunsToMake, io: Io): Promise<KeptStudy> {
  const { choices, place } = task
  const study = studyOf(scenario)
  if (!place) checkSize(scenario, study, choices, totalmem())
  const { compiled, parts, there } = begin(scenario, task)
  if (there > 0) io.stderr(`Going on with ${there} of ${study.runs} futures that are finished.\n`)
  const progress = showStudyProgress({ done: there, planned: study.runs }, io)
  await interruptibly(task, io, progress, (settings) =>
    place ? fillFolder(place, compiled, settings) : runMissing(compiled, parts, settings),
  )
  return readParts({ study: compiled.study }, scenario, parts)
}

/**
 * Makes more and more runs of a scenario until a mean is known; interrupted, those until then.
 * @throws Stop when they are to be kept in memory, and there would be more of them than fit
 */
export async function makeRunsUntil(
  scenario: Scenario,
  until: Until,
  task: RunsToMake,
  io: Io,
): Promise<{ readonly kept: KeptStudy; readonly known: Known }> {
  const { choices, place } = task
  const { compiled, parts, there } = begin(scenario, task)
  if (there > 0) io.stderr(`Going on with ${there} futures that are finished.\n`)
  const [first = there] = looksUpTo(compiled.study.study.runs)
  const begun = { done: there, planned: Math.max(there, first), isAbout: true }
  const progress = untilProgress(showStudyProgress(begun, io), until)
  const known = await interruptibly(task, io, progress, (settings) => {
    if (place) return fillFolderUntil(place, compiled, until, { ...settings, onLook: progress.onLook })
    const onLook: typeof progress.onLook = (next, ...rest) => {
      checkSize(scenario, { ...compiled.study.study, runs: next }, choices, totalmem())
      progress.onLook(next, ...rest)
    }
    return runUntilKnown(compiled, parts, until, { ...settings, onLook })
  })
  const study = { ...compiled.study, study: { ...compiled.study.study, runs: known.runs } }
  return { kept: readParts({ study }, scenario, parts), known }
}

function begin(scenario: Scenario, { choices, request, place }: RunsToMake) {
  const { kernel } = request
  const series = place ? request.series : []
  const compiled: CompiledStudy = compileStudy(scenario, { choices, series, ...(kernel && { kernel }) })
  const parts = place?.parts ?? memoryParts()
  const there = parts.ranges().reduce((sum, { first, end }) => sum + end - first, 0)
  return { compiled, parts, there }
}

function interruptibly<Result>(
  { request: { workers, chunk } }: RunsToMake,
  io: Io,
  { update, clear }: ReturnType<typeof showStudyProgress>,
  work: (settings: RunSettings) => Promise<Result>,
): Promise<Result> {
  return io.interruptible((signal) => work({ workers, chunk, signal, onProgress: update })).finally(clear)
}
