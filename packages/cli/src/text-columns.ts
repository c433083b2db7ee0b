import type { Io } from './io.js'

/** Width of text that no terminal shows, and the most that reads well. */
const USUAL_WIDTH = 80
const MOST_WIDTH = 100

/** How many columns lines of words fill. */
export function textColumns({ columns }: Pick<Io, 'columns'>): number {
  return Math.min(columns ?? USUAL_WIDTH, MOST_WIDTH)
}
