/** Why results cannot be kept or read, in words for whoever asked: all that there is to say. */
export class ResultsError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ResultsError'
  }
}

/** What the system means, by its code. */
const meanings: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EEXIST: 'a file or a link stands in its place',
  EISDIR: 'it is a folder, not a file',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'nothing can be written there',
  ENOSPC: 'no space is left',
  EDQUOT: 'no space is left',
  ENAMETOOLONG: 'no file has so long a name',
  ELOOP: 'its links lead in a circle',
}

/** Words for an error, and its code where it is one of the system. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : ''
  return code in meanings ? `${meanings[code]} (${code})` : error.message
}

/** The error of a study whose results the system does not take; one that is no error of the system stays what it is. */
export function cannotKeep(name: string, error: unknown): unknown {
  if (!(error instanceof Error && 'syscall' in error)) return error
  const advice = 'What is finished stays: when this is mended, the same command goes on with it.'
  return new ResultsError(`Results cannot be kept in ${name}: ${wordsOf(error)}\n${advice}`)
}
