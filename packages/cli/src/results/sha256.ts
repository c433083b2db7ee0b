import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'

/** Bytes that are read at once. */
const CHUNK = 1 << 16

/** SHA-256 of a text as UTF-8, in hexadecimal digits. */
export function sha256OfText(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** SHA-256 of a file, however large. @throws the error of the system */
export function sha256OfFile(path: string): string {
  const hash = createHash('sha256')
  const file = openSync(path, 'r')
  try {
    const chunk = new Uint8Array(CHUNK)
    for (let length = 1; length > 0;) {
      length = readSync(file, chunk)
      hash.update(chunk.subarray(0, length))
    }
  } finally {
    closeSync(file)
  }
  return hash.digest('hex')
}
