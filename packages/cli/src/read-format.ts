import { nearestName, type Issue } from '@erosion/engine'

/**
 * The format that `--format` asks for, text unless said; an issue when there is none of that name.
 * @param what is written in these formats, for people: `differences`
 */
export function readFormat<Format extends string>(
  format: string | undefined,
  known: readonly Format[],
  what: string,
): Format | Issue {
  const wanted = format ?? 'text'
  const found = known.find((name) => name === wanted)
  if (found !== undefined) return found
  const nearest = nearestName(wanted, known)
  const message = `${wanted} is not a format of ${what}`
  const issue: Issue = { code: 'unknown-name', message, path: ['--format'], expected: known.join(', ') }
  return { ...issue, ...(nearest !== undefined && { nearest }) }
}
