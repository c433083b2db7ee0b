import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { LOCK } from '../folder/lock-folder.js'
import { atRuns, canGrow, MANIFEST, type Manifest } from './manifest.js'
import { readManifest } from './read-manifest.js'
import { ResultsError } from './results-error.js'
import { whatDiffers } from './what-differs.js'

/**
 * The manifest of a folder, which is that of the same study or of the beginning of it; undefined where there is none yet.
 * @param most runs that there may be
 * @throws ResultsError when the folder holds something else
 */
export function checkSame(
  { name, folder }: { readonly name: string; readonly folder: string },
  start: Manifest,
  most: number,
): Manifest | undefined {
  const path = join(folder, MANIFEST)
  if (!existsSync(path)) {
    if (strangersIn(folder).length === 0) return undefined
    throw new ResultsError(`${name} is not empty: results are kept in a folder of their own.`)
  }
  const manifest = readManifest(path)
  if (typeof manifest === 'string') throw new ResultsError(`${join(name, MANIFEST)}: ${manifest}.`)
  const { planned } = manifest.study
  const lines = whatDiffers(manifest, atRuns(start, canGrow(start) && planned <= most ? planned : most))
  if (lines.length === 0) return manifest
  throw new ResultsError(
    `${name} holds another study, and two are never mixed. What differs:\n` +
      `${lines.map((line) => `  ${line}`).join('\n')}\nAsk for the same again, or name another folder.`,
  )
}

/** Files that were there before any results: the manifest is the first of these, behind the lock. */
function strangersIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  const isLock = (name: string) => name === LOCK || name.startsWith(`${LOCK}-`)
  return readdirSync(folder).filter((name) => !isLock(name) && name !== `${MANIFEST}.new`)
}
