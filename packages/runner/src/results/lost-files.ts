import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { damageOf, isWhole } from './damage-of.js'
import { SUMMARY, type KeptFile } from './manifest.js'
import type { FinishedFolder } from './results-folder.js'
import { sha256 } from './sha256.js'

/** The files of a finished folder that are gone, or whose bytes are not those that were written. */
export function lostFiles({
  folder,
  manifest: { files },
}: Pick<FinishedFolder, 'folder' | 'manifest'>): readonly string[] {
  return Object.entries(files).flatMap(([name, kept]) =>
    isKept(join(folder, name), name, kept) ? [] : [name],
  )
}

function isKept(path: string, name: string, kept: KeptFile): boolean {
  try {
    return name === SUMMARY ? sha256(readFileSync(path)) === kept.sha256 : isWhole(damageOf(path, kept))
  } catch {
    return false
  }
}
