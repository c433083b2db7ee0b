import type { ReadGame } from './game.js'
import { readMatrix } from './read-matrix.js'
import { readNfg } from './read-nfg.js'

/**
 * Reads a game from text: a Gambit file, which begins with `NFG` or is called `.nfg`, or else a matrix as CSV.
 * @param file name of the file that the text came from
 */
export function readGame(text: string, file: string): ReadGame {
  const isGambit = /^\uFEFF?\s*[EN]FG\s+\d/i.test(text) || /\.nfg$/i.test(file)
  return isGambit ? readNfg(text, file) : readMatrix(text, file)
}
