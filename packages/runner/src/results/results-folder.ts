import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { LOCK, lockFolder } from '../folder/lock-folder.js'
import { writeWhole } from '../folder/write-whole.js'
import { folderParts } from '../parts/folder-parts.js'
import type { Parts } from '../parts/parts.js'
import { LOG, MANIFEST, manifestText, nameOfStudy, type Manifest } from './manifest.js'
import { readManifest } from './read-manifest.js'
import { ResultsError, wordsOf } from './results-error.js'
import { whatDiffers } from './what-differs.js'

/** The folder of parts inside a folder of results, while its study is under way. */
export const PARTS = '.parts'

/** A folder of results that this process fills, and nobody else. */
export interface BegunFolder {
  readonly isFinished: false
  /** As the user wrote it. */
  readonly name: string
  readonly folder: string
  readonly start: Manifest
  readonly parts: Parts
  /** Lets others have it. */
  readonly release: () => void
}

/** A folder that holds the whole study already. */
export interface FinishedFolder {
  readonly isFinished: true
  readonly name: string
  readonly folder: string
  readonly manifest: Manifest
}

/**
 * Makes a folder of results, or goes on with one in which the same study was begun.
 * @param name as the user wrote it, relative to `cwd`
 * @throws ResultsError when it holds something else, another process fills it, or it cannot be written to
 */
export function openResultsFolder(name: string, cwd: string, start: Manifest): BegunFolder | FinishedFolder {
  const folder = resolve(cwd, name)
  try {
    return open(name, folder, start)
  } catch (error) {
    if (error instanceof ResultsError) throw error
    throw new ResultsError(`Results cannot be kept in ${name}: ${wordsOf(error)}`)
  }
}

function open(name: string, folder: string, start: Manifest): BegunFolder | FinishedFolder {
  const kind = statSync(folder, { throwIfNoEntry: false })
  if (kind && !kind.isDirectory()) throw new ResultsError(`${name} is a file, not a folder.`)
  const there = checkSame(name, folder, start)
  if (there?.study.complete && !existsSync(join(folder, PARTS))) {
    return { isFinished: true, name, folder, manifest: there }
  }
  mkdirSync(dirname(folder), { recursive: true })
  // Node goes round for ever where a system like /proc lets nobody make a folder and is asked for parents too.
  if (!kind) mkdirSync(folder)
  const locking = lockFolder(folder)
  if ('holder' in locking) {
    const words = `${name} is being filled by ${locking.holder}: wait for its end, or name another folder.`
    throw new ResultsError(`${words}\nIf it is gone for certain, delete ${join(name, LOCK)}.`)
  }
  const { release } = locking
  try {
    // What stood there may have changed before the lock was got.
    const manifest = checkSame(name, folder, start)
    if (manifest?.study.complete) {
      rmSync(join(folder, PARTS), { recursive: true, force: true })
      release()
      return { isFinished: true, name, folder, manifest }
    }
    if (!manifest) writeWhole(join(folder, MANIFEST), manifestText(start))
    return {
      isFinished: false,
      name,
      folder,
      start,
      parts: folderParts(join(folder, PARTS), nameOfStudy(start)),
      release,
    }
  } catch (error) {
    release()
    throw error
  }
}

/** The manifest of a folder, which is that of the same study; undefined where there is none yet. */
function checkSame(name: string, folder: string, start: Manifest): Manifest | undefined {
  const path = join(folder, MANIFEST)
  if (!existsSync(path)) {
    if (strangersIn(folder).length === 0) return undefined
    throw new ResultsError(`${name} is not empty: results are kept in a folder of their own.`)
  }
  const manifest = readManifest(path)
  if (typeof manifest === 'string') throw new ResultsError(`${join(name, MANIFEST)}: ${manifest}.`)
  const lines = whatDiffers(manifest, start)
  if (lines.length === 0) return manifest
  throw new ResultsError(
    `${name} holds another study, and two are never mixed. What differs:\n` +
      `${lines.map((line) => `  ${line}`).join('\n')}\nAsk for the same again, or name another folder.`,
  )
}

/** Files that were there before any results. */
function strangersIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  const isOurs = (name: string) => name.startsWith(LOCK) || [PARTS, LOG, `${MANIFEST}.new`].includes(name)
  return readdirSync(folder).filter((name) => !isOurs(name))
}
