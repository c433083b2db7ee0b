import { nearestName, type Issue } from '@erosion/engine'

/**
 * What `--format` asks for; an issue when there is no such format.
 * @param writers by format, the first of them unless said
 * @param what is written, for people: `outcomes`
 */
export function readWriter<Writer extends (...args: never[]) => unknown>(
  format: string | undefined,
  writers: Readonly<Record<string, Writer>>,
  what: string,
): Writer | Issue {
  const known = new Map(Object.entries(writers))
  const [first = 'csv'] = known.keys()
  const writer = known.get(format ?? first)
  if (writer) return writer
  const nearest = nearestName(String(format), known.keys())
  return {
    code: 'unknown-name',
    message: `${format} is not a format of ${what}`,
    path: ['--format'],
    expected: [...known.keys()].join(', '),
    ...(nearest !== undefined && { nearest }),
  }
}
