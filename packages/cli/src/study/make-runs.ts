import { totalmem } from 'node:os'
import { compileStudy, studyOf, type Scenario } from '@erosion/engine'
import { fillFolder, memoryParts, readParts, runMissing, type KeptStudy } from '@erosion/runner'
import type { Io } from '../io.js'
import type { Machine } from '../run/options/read-request.js'
import type { Task } from '../run/task.js'
import { checkSize } from './check-size.js'
import { showStudyProgress } from './show-study-progress.js'

/** Which runs are made, and how. */
export interface RunsToMake extends Pick<Task, 'choices' | 'place'> {
  /** Series are kept where a place is. */
  readonly request: Machine & Pick<Task['request'], 'series'>
}

/**
 * Makes the runs of a scenario that are not there yet, in as many threads as are asked for; interrupted, some of them.
 * @throws Stop when they are to be kept in memory, and there would be more of them than fit
 */
export async function makeRuns(
  scenario: Scenario,
  { choices, request, place }: RunsToMake,
  io: Io,
): Promise<KeptStudy> {
  const study = studyOf(scenario)
  if (!place) checkSize(scenario, study, choices, totalmem())
  const { kernel, workers, chunk } = request
  const series = place ? request.series : []
  const compiled = compileStudy(scenario, { choices, series, ...(kernel && { kernel }) })
  const parts = place?.parts ?? memoryParts()
  const there = parts.ranges().reduce((sum, { first, end }) => sum + end - first, 0)
  if (there > 0) io.stderr(`Going on with ${there} of ${study.runs} futures that are finished.\n`)
  const progress = showStudyProgress({ done: there, planned: study.runs }, io)
  await io
    .interruptible((signal) => {
      const settings = { workers, chunk, signal, onProgress: progress.update }
      return place ? fillFolder(place, compiled, settings) : runMissing(compiled, parts, settings)
    })
    .finally(progress.clear)
  return readParts({ study: compiled.study }, scenario, parts)
}
