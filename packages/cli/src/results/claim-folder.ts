import { mkdirSync, readdirSync, realpathSync, rmdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Stop } from '../stop.js'
import { makePart, putInPlace, removePart } from './folder-parts.js'

/** A folder that is about to be filled. */
export interface Claim {
  /** As the user wrote it. */
  readonly name: string
  readonly folder: string
}

/**
 * Makes sure, before any run, that a new folder of results can be put where it is wanted: does it with an empty one,
 * and takes that away again.
 * @throws Stop when the place is taken, or cannot be written to
 */
export function claimFolder(name: string, cwd: string): Claim {
  try {
    return { name, folder: claim(name, resolve(cwd, name)) }
  } catch (error) {
    if (error instanceof Stop) throw error
    const why = error instanceof Error ? error.message : String(error)
    throw new Stop(`Results cannot be kept in ${name}: ${why}`)
  }
}

function claim(name: string, wanted: string): string {
  const kind = statSync(wanted, { throwIfNoEntry: false })
  if (kind && !kind.isDirectory()) throw new Stop(`${name} is a file, not a folder.`)
  if (kind && readdirSync(wanted).length > 0) {
    throw new Stop(`${name} is not empty: results are kept in a folder of their own.`)
  }
  const folder = kind ? realpathSync(wanted) : wanted
  mkdirSync(dirname(folder), { recursive: true })
  const part = makePart(folder)
  try {
    putInPlace(part, folder)
  } finally {
    removePart(part)
  }
  if (!kind) rmdirSync(folder)
  return folder
}
