import type { CompiledStudy, Until } from '@erosion/engine'
import { runMissing, usualChunk, usualWorkers, type RunSettings } from '../run-missing.js'
import { runUntilKnown, type Known, type UntilSettings } from '../until/run-until-known.js'
import { logRun } from './log-run.js'
import { planRuns, type BegunFolder } from './results-folder.js'
import { cannotKeep } from './results-error.js'

/**
 * Makes the runs that are missing in a folder of results, and notes in its log how.
 * @throws ResultsError when they cannot be kept; what is there by then stays
 */
export async function fillFolder(
  begun: BegunFolder,
  study: CompiledStudy,
  settings: RunSettings,
): Promise<void> {
  await logged(begun, study, settings, () => runMissing(study, begun.parts, settings))
}

/**
 * Adds runs to a folder of results until a mean is known, and notes in its log how.
 * Throws as {@link fillFolder} and {@link runUntilKnown} do.
 */
export async function fillFolderUntil(
  begun: BegunFolder,
  study: CompiledStudy,
  until: Until,
  settings: UntilSettings,
): Promise<Known> {
  const onLook: UntilSettings['onLook'] = (next, ...rest) => {
    planRuns(begun, next)
    settings.onLook?.(next, ...rest)
  }
  const all = { ...settings, begun: begun.begun, onLook }
  return logged(begun, study, settings, () => runUntilKnown(study, begun.parts, until, all))
}

async function logged<Result>(
  { name, folder, parts }: BegunFolder,
  { study, kernel }: CompiledStudy,
  { workers = usualWorkers(), chunk = usualChunk(study.study.runs) }: RunSettings,
  work: () => Promise<Result>,
): Promise<Result> {
  const begin = performance.now()
  const finished = () => parts.ranges().reduce((sum, { first, end }) => sum + end - first, 0)
  try {
    const { kernel: used, lanes } = kernel.choice
    logRun(folder, { event: 'begin', finished: finished(), workers, chunk, kernel: used, lanes })
    const result = await work()
    logRun(folder, { event: 'end', finished: finished(), seconds: (performance.now() - begin) / 1000 })
    return result
  } catch (error) {
    throw cannotKeep(name, error)
  }
}
