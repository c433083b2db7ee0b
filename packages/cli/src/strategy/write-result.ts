import { nearestName, type Issue } from '@erosion/engine'

/** Writes a result, for a terminal of so many columns. */
export type ResultWriter<Result> = (result: Result, columns: number | undefined) => Iterable<string>

/** How a result is written, by format; the first unless said. */
export type ResultWriters<Result> = Readonly<Record<string, ResultWriter<Result>>>

/** The writer that `--format` asks for; an issue when there is no such format. */
export function chooseWriter<Result>(
  format: string | undefined,
  writers: ResultWriters<Result>,
): ResultWriter<Result> | Issue {
  const names = Object.keys(writers)
  const wanted = format ?? names[0] ?? ''
  const writer = Object.hasOwn(writers, wanted) ? writers[wanted] : undefined
  if (writer) return writer
  const nearest = nearestName(wanted, names)
  return {
    code: 'unknown-name',
    message: `${wanted} is not a format of this command`,
    path: ['--format'],
    expected: names.join(', '),
    ...(nearest !== undefined && { nearest }),
  }
}
