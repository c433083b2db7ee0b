import { createHash } from 'node:crypto'
import { closeSync, openSync, writeSync } from 'node:fs'
import { writeLines } from '../run/write-lines.js'

/**
 * Writes a new file line by line.
 * @returns its SHA-256, in hexadecimal digits
 * @throws the error of the system
 */
export function writeHashed(path: string, lines: Iterable<string>): string {
  const hash = createHash('sha256')
  const file = openSync(path, 'wx')
  try {
    writeLines(lines, (text) => {
      hash.update(text)
      writeAll(file, Buffer.from(text))
    })
  } finally {
    closeSync(file)
  }
  return hash.digest('hex')
}

/** The system may take a part of what it is given. */
function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
}
