import { lstatSync, mkdirSync, readdirSync, rmdirSync, unlinkSync } from 'node:fs'
import { basename, join } from 'node:path'

/** What is made in a folder of parts: parts, and tables of them, under way or whole. */
const OURS = /^(\d+-\d+\.part|(runs|outcomes|series)\.parquet)(\.new)?$/

/**
 * Makes a folder of parts, or looks into one.
 * @returns the names of its files
 * @throws Error when it is a link, or holds what is none of ours: neither is touched
 */
export function openPartsFolder(folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true })
  const name = basename(folder)
  if (!lstatSync(folder).isDirectory())
    throw new Error(`its ${name} is a link to another place: take it away.`)
  const { ours, strangers } = lookInto(folder)
  const [first] = strangers
  if (first === undefined) return ours
  const more = strangers.length > 1 ? ` and ${strangers.length - 1} more` : ''
  throw new Error(`${join(name, first)}${more} is none of its parts: take it away, or name another folder.`)
}

/** Takes a folder of parts away, if it is there: what was made in it, and itself where nothing else is in it. */
export function removePartsFolder(folder: string): void {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
  const { ours, strangers } = lookInto(folder)
  for (const name of ours) unlinkSync(join(folder, name))
  if (strangers.length === 0) rmdirSync(folder)
}

function lookInto(folder: string): {
  readonly ours: readonly string[]
  readonly strangers: readonly string[]
} {
  const [ours, strangers]: [string[], string[]] = [[], []]
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    (OURS.test(entry.name) && entry.isFile() ? ours : strangers).push(entry.name)
  return { ours, strangers }
}
