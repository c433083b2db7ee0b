import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import type { KeptBytes, KeptFile } from './manifest.js'

/** What of a table is not as it was written. */
export interface Damage {
  /** Row groups whose bytes were changed, by position. */
  readonly groups: readonly number[]
  /** Whether something else was: the index, which says where everything stands, or what the manifest knows it by. */
  readonly isElsewhere: boolean
}

/** Whether nothing was changed. */
export const isWhole = ({ groups, isElsewhere }: Damage): boolean => groups.length === 0 && !isElsewhere

/**
 * Holds the bytes of a table against what it is known by.
 * @throws the error of the system when it cannot be read
 */
export function damageOf(path: string, { sha256, groups: kept = [], index }: KeptFile): Damage {
  const file = openSync(path, 'r')
  try {
    const hash = createHash('sha256')
    const { size } = fstatSync(file)
    // Stretch after stretch is read into the same memory; a manifest may name more than there is.
    const largest = kept.reduce((most, { bytes }) => Math.max(most, bytes), index?.bytes ?? 0)
    const room = new Uint8Array(Math.min(size, largest))
    let position = 0
    const isChanged = (length: number, written: string) => {
      const read = room.subarray(0, readSync(file, room, 0, length, position))
      position += length
      hash.update(read)
      return crc32(read).toString(16).padStart(8, '0') !== written
    }
    const isThere = ({ bytes }: KeptBytes) => position + bytes <= size
    const groups = kept.flatMap((one, group) =>
      !isThere(one) || isChanged(one.bytes, one.crc32) ? [group] : [],
    )
    const isIndexThere = index !== undefined && position + index.bytes === size
    const isIndexWhole = isIndexThere && !isChanged(index.bytes, index.crc32)
    const isKnown = groups.length > 0 || hash.digest('hex') === sha256
    return { groups, isElsewhere: !isIndexWhole || !isKnown }
  } finally {
    closeSync(file)
  }
}
