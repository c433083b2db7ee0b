import { randomUUID } from 'node:crypto'
import { mkdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs'

/** Makes an empty folder beside one that is to come, to be filled and then put in its place. */
export function makePart(folder: string): string {
  const part = `${folder}.part-${randomUUID().slice(0, 8)}`
  mkdirSync(part)
  return part
}

/** Gives a filled folder its name, which an empty folder may have. Whoever looks sees all of it or nothing. */
export function putInPlace(part: string, folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })) rmdirSync(folder)
  renameSync(part, folder)
}

/** Takes away what was not put in place. */
export function removePart(part: string): void {
  rmSync(part, { recursive: true, force: true })
}
