import type { Issue } from '@erosion/engine'
import { unknownName } from './unknown-name.js'

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
  const found = format === undefined ? known[0] : known.find((name) => name === format)
  if (found !== undefined) return found
  return unknownName(String(format), known, {
    message: `${format} is not a format of ${what}`,
    path: ['--format'],
  })
}
