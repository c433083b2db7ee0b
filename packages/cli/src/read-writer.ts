import type { Issue } from '@erosion/engine'
import { readFormat } from './read-format.js'

/**
 * What writes the format that `--format` asks for; an issue when there is no such format.
 * @param writers by format, the first of them unless said
 * @param what is written, for people: `outcomes`
 */
export function readWriter<Writer extends (...args: never[]) => unknown>(
  format: string | undefined,
  writers: Readonly<Record<string, Writer>>,
  what: string,
): Writer | Issue {
  const found = readFormat(format, Object.keys(writers), what)
  if (typeof found !== 'string') return found
  return writers[found] as Writer
}
