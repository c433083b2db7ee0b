import type { CompiledStudy } from '@erosion/engine'
import { runMissing, usualChunk, usualWorkers, type RunSettings } from '../run-missing.js'
import { logRun } from './log-run.js'
import type { BegunFolder } from './results-folder.js'
import { cannotKeep } from './results-error.js'

/**
 * Makes the runs that are missing in a folder of results, and notes in its log how.
 * @throws ResultsError when they cannot be kept; what is there by then stays
 */
export async function fillFolder(
  { name, folder, parts }: BegunFolder,
  study: CompiledStudy,
  settings: RunSettings,
): Promise<void> {
  const { workers = usualWorkers(), chunk = usualChunk(study.study.study.runs) } = settings
  const begin = performance.now()
  const finished = () => parts.ranges().reduce((sum, { first, end }) => sum + end - first, 0)
  try {
    const { kernel, lanes } = study.kernel.choice
    logRun(folder, { event: 'begin', finished: finished(), workers, chunk, kernel, lanes })
    await runMissing(study, parts, { ...settings, workers, chunk })
    logRun(folder, { event: 'end', finished: finished(), seconds: (performance.now() - begin) / 1000 })
  } catch (error) {
    throw cannotKeep(name, error)
  }
}
