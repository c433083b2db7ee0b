/** Writes a result, for a terminal of so many columns. */
export type ResultWriter<Result> = (result: Result, columns: number | undefined) => Iterable<string>

/** How a result is written, by format; the first unless said. */
export type ResultWriters<Result> = Readonly<Record<string, ResultWriter<Result>>>
