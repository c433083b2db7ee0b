import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'

/**
 * Writes a file that has its name only once all of it is there; one that has the name already is replaced.
 * @param contents text, or the bytes, piece by piece
 * @throws the error of the system; then nothing is left behind
 */
export function writeWhole(path: string, contents: readonly Uint8Array[] | string): void {
  const part = `${path}.new`
  try {
    writeAll(part, typeof contents === 'string' ? [new TextEncoder().encode(contents)] : contents)
    renameSync(part, path)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

function writeAll(path: string, pieces: readonly Uint8Array[]): void {
  // What stands there was left behind; or it is a link, and what that leads to is another's.
  rmSync(path, { force: true })
  const file = openSync(path, 'wx')
  try {
    for (const bytes of pieces) {
      // The system may take a part of what it is given.
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
    }
  } finally {
    closeSync(file)
  }
}
