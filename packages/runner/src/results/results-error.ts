/** Why results cannot be kept or read, in words for whoever asked: all that there is to say. */
export class ResultsError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ResultsError'
  }
}

/** Words for an error of the system, which tells what it refused. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** The error of a study whose results the system does not take; one that is no error of the system stays what it is. */
export function cannotKeep(name: string, error: unknown): unknown {
  if (!(error instanceof Error && 'syscall' in error)) return error
  const advice = 'What is finished stays: when this is mended, the same command goes on with it.'
  return new ResultsError(`Results cannot be kept in ${name}: ${error.message}\n${advice}`)
}
