import type { Io } from './io.js'

/**
 * Tells whoever watches what takes a while, on one line of a terminal.
 * @returns takes the line away
 */
export function showNotice(words: string, { stderr, isWatched }: Io): () => void {
  if (!isWatched) return () => undefined
  stderr(words)
  return () => stderr('\r\u001b[K')
}
