import type { Issue } from '@erosion/engine'
import { unknownName } from './unknown-name.js'

/** Tables for people are one format, whatever a command calls it. */
const alias: Readonly<Record<string, string>> = { table: 'text', text: 'table' }

/**
 * The format that `--format` asks for; an issue when there is none of that name.
 * @param known names of formats, the first of them unless said
 * @param what is written in these formats, for people: `differences`
 */
export function readFormat<Format extends string>(
  format: string | undefined,
  known: readonly Format[],
  what: string,
): Format | Issue {
  const named = (text: string | undefined) => known.find((name) => name === text)
  const found = format === undefined ? known[0] : (named(format) ?? named(alias[format]))
  if (found !== undefined) return found
  return unknownName(String(format), known, {
    message: `${format} is not a format of ${what}`,
    path: ['--format'],
  })
}
