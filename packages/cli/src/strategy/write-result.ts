import { nearestName, type Issue } from '@erosion/engine'

/** How a result is written, by format; the first unless said. */
export type ResultWriters<Result> = Readonly<
  Record<string, (result: Result, columns: number | undefined) => Iterable<string>>
>

/** The writer that `--format` asks for; an issue when there is no such format. */
export function chooseWriter<Result>(
  format: string | undefined,
  writers: ResultWriters<Result>,
): ResultWriters<Result>[string] | Issue {
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
