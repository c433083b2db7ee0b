import type { Io } from '../io.js'
import type { ResultWriter } from './result-writers.js'

/** Draws a result into the file of `--figure`; does nothing without one. */
export type FigureOf<Result> = (result: Result) => void

/**
 * What draws a result into the file of `--figure`.
 * @param draw writes the picture, line by line
 */
export function figureWriter<Result>(
  figure: string | undefined,
  { fileFor }: Pick<Io, 'fileFor'>,
  draw: ResultWriter<Result> | undefined,
): FigureOf<Result> {
  const write = fileFor(figure, '--figure')
  return (result) => {
    write?.(`${[...(draw?.(result, undefined) ?? [])].join('\n')}\n`)
  }
}
