import { closeSync, openSync, readSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import type { KeptFile } from './manifest.js'

/** The row groups of a table whose bytes are not those that were written, by position. */
export function damagedGroups(path: string, { groups = [] }: KeptFile): readonly number[] {
  const file = openSync(path, 'r')
  try {
    let position = 0
    return groups.flatMap(({ bytes: length, crc32: written }, group) => {
      const bytes = new Uint8Array(length)
      const read = readSync(file, bytes, 0, length, position)
      position += length
      return crc32(bytes.subarray(0, read)).toString(16).padStart(8, '0') === written ? [] : [group]
    })
  } finally {
    closeSync(file)
  }
}
