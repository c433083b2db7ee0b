import { join } from 'node:path'
import { planStudy, type Scenario } from '@erosion/engine'
import { writeWhole } from '../folder/write-whole.js'
import { folderParts } from '../parts/folder-parts.js'
import { holdFolder } from './hold-folder.js'
import { atRuns, MANIFEST, manifestText, nameOfStudy, PARTS, type Manifest } from './manifest.js'
import { middleScenario } from './middle-scenario.js'
import { readManifest } from './read-manifest.js'
import { restoreParts } from './restore-parts.js'
import { ResultsError, wordsOf } from './results-error.js'
import type { BegunFolder, FinishedFolder } from './results-folder.js'

/**
 * Goes on with a finished folder, to more runs of its study: what it holds is made parts again, and until the rest is
 * there the tables stay as they are. Ended at any moment, the folder is finished as it was, or under way.
 * @param start the manifest of the study with more runs
 * @throws ResultsError when another process has the folder, or parts cannot be kept
 */
export async function extendFolder(
  { name, folder, manifest }: FinishedFolder,
  start: Manifest,
  scenario: Scenario,
): Promise<BegunFolder> {
  const release = holdFolder({ name, folder })
  try {
    const now = readManifest(join(folder, MANIFEST))
    if (JSON.stringify(now) !== JSON.stringify(manifest))
      throw new ResultsError(`${name} was changed by another process just now: ask again.`)
    const parts = folderParts(join(folder, PARTS), nameOfStudy(start))
    const one = start.study.kind === 'single' ? middleScenario(scenario) : scenario
    const study = planStudy(one, { choices: start.policies, series: start.series })
    await restoreParts({ folder, manifest }, study, one, parts)
    const begun = Math.max(manifest.study.planned, start.study.planned)
    writeWhole(join(folder, MANIFEST), manifestText(atRuns(start, begun)))
    return { isFinished: false, name, folder, start, begun, parts, release }
  } catch (error) {
    release()
    if (error instanceof ResultsError) throw error
    throw new ResultsError(`${name} cannot be gone on with: ${wordsOf(error)}`)
  }
}
