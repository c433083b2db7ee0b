import { claimFile } from '../files/claim-file.js'
import type { ResultWriter } from './result-writers.js'

/** Draws a result into the file of `--figure`; does nothing without one. */
export type FigureOf<Result> = (result: Result) => void

/**
 * Makes sure, before the work begins, that the picture of `--figure` can be written.
 * @param draw writes the picture, line by line
 * @throws Stop when its folder is not there
 */
export function claimFigure<Result>(
  figure: string | undefined,
  folder: string,
  draw: ResultWriter<Result> | undefined,
): FigureOf<Result> {
  if (figure === undefined) return () => undefined
  const write = claimFile(figure, '--figure', folder)
  return (result) => {
    write(`${[...(draw?.(result, undefined) ?? [])].join('\n')}\n`)
  }
}
