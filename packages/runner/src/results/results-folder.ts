import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { writeWhole } from '../folder/write-whole.js'
import { folderParts } from '../parts/folder-parts.js'
import { removePartsFolder } from '../parts/parts-folder.js'
import type { Parts } from '../parts/parts.js'
import { checkSame } from './check-same.js'
import { holdFolder } from './hold-folder.js'
import { atRuns, MANIFEST, manifestText, nameOfStudy, PARTS, type Manifest } from './manifest.js'
import { ResultsError, wordsOf } from './results-error.js'

/** A folder of results that this process fills, and nobody else. */
export interface BegunFolder {
  readonly isFinished: false
  /** As the user wrote it. */
  readonly name: string
  readonly folder: string
  readonly start: Manifest
  /** Runs that were planned in it before; 0 in a new one. None is taken away. */
  readonly begun: number
  readonly parts: Parts
  /** Lets others have it. */
  readonly release: () => void
}

/** A folder that is finished: it holds the whole study already, or the beginning of it. */
export interface FinishedFolder {
  readonly isFinished: true
  readonly name: string
  readonly folder: string
  readonly manifest: Manifest
}

/**
 * Makes a folder of results, or goes on with one in which the same study was begun. One in which fewer runs of it are
 * finished is given as it is: `extendFolder` goes on with that.
 * @param name as the user wrote it, relative to `cwd`
 * @param most runs that there may be, of a study that goes on until something is known
 * @throws ResultsError when it holds something else, another process fills it, or it cannot be written to
 */
export function openResultsFolder(
  name: string,
  cwd: string,
  start: Manifest,
  most = start.study.planned,
): BegunFolder | FinishedFolder {
  const folder = resolve(cwd, name)
  try {
    return open({ name, folder }, start, most)
  } catch (error) {
    if (error instanceof ResultsError) throw error
    throw new ResultsError(`Results cannot be kept in ${name}: ${wordsOf(error)}`)
  }
}

/** Plans more runs in a folder that is being filled. @throws the error of the system */
export function planRuns({ folder, start, begun }: BegunFolder, runs: number): void {
  if (runs > begun) writeWhole(join(folder, MANIFEST), manifestText(atRuns(start, runs)))
}

function open(
  place: Pick<BegunFolder, 'name' | 'folder'>,
  start: Manifest,
  most: number,
): BegunFolder | FinishedFolder {
  const { name, folder } = place
  const kind = statSync(folder, { throwIfNoEntry: false })
  if (kind && !kind.isDirectory()) throw new ResultsError(`${name} is a file, not a folder.`)
  const there = checkSame(place, start, most)
  if (there?.study.complete && !existsSync(join(folder, PARTS))) {
    return { isFinished: true, ...place, manifest: there }
  }
  mkdirSync(dirname(folder), { recursive: true })
  // Node goes round for ever where a system like /proc lets nobody make a folder and is asked for parents too.
  if (!kind) mkdirSync(folder)
  const release = holdFolder(place)
  try {
    // What stood there may have changed before the lock was got.
    const manifest = checkSame(place, start, most)
    if (manifest?.study.complete) {
      removePartsFolder(join(folder, PARTS))
      release()
      return { isFinished: true, ...place, manifest }
    }
    const begun = manifest ? Math.max(manifest.study.planned, start.study.planned) : 0
    if (!manifest || manifest.study.planned < begun) writeWhole(join(folder, MANIFEST), manifestText(start))
    const parts = folderParts(join(folder, PARTS), nameOfStudy(start))
    return { isFinished: false, ...place, start, begun, parts, release }
  } catch (error) {
    release()
    throw error
  }
}
