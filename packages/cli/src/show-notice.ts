import type { Io } from './io.js'

/**
 * Tells whoever watches what takes a while, on one line of a terminal.
 * @returns takes the line away
 */
export function showNotice(words: string, { redraw, isWatched }: Io): () => void {
  if (!isWatched) return () => undefined
  redraw(words)
  return () => redraw('')
}
