import { closeSync, fstatSync, openSync, readSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from '../folder/write-whole.js'
import { checkPart, decodePart, encodePart, readPart, type ReadBytes } from './part-format.js'
import { openPartsFolder } from './parts-folder.js'
import type { Parts } from './parts.js'
import type { RunsRange } from './runs-range.js'

const PART = /^\d+-\d+\.part$/

/** What the file of a part is called. */
const nameOf = ({ first, end }: RunsRange): string => `${first}-${end}.part`

/**
 * Parts that are files of a folder. A file has its name only once all of it is there, so that a kill at any moment
 * leaves whole parts; one that is not whole after all, or that another study left, is taken away and made again.
 * @param folder made when missing
 * @param study names the study
 * @throws Error when the folder holds what is none of ours; the error of the system when it cannot be made or read
 */
export function folderParts(folder: string, study: string): Parts {
  const readWhole = wholeReader()
  const kept = findParts(folder, study, readWhole)
  return {
    ranges: () => kept,
    keep: (chunk) => {
      const range = { first: chunk.first, end: chunk.first + chunk.runs }
      writeWhole(join(folder, nameOf(range)), encodePart(chunk, study))
      const after = kept.findIndex(({ first }) => first > range.first)
      kept.splice(after < 0 ? kept.length : after, 0, range)
      return chunk
    },
    read: (range) => decodePart(readWhole(join(folder, nameOf(range)))),
    readNumbers: (range, stretches) => {
      const file = openSync(join(folder, nameOf(range)), 'r')
      try {
        return readPart(bytesOfFile(file), stretches)
      } finally {
        closeSync(file)
      }
    },
  }
}

/** The whole parts of a study in a folder, by rising first run; other parts are taken away. */
function findParts(folder: string, study: string, readWhole: (path: string) => Uint8Array): RunsRange[] {
  const kept: RunsRange[] = []
  const names = [...openPartsFolder(folder)].sort((a, b) => Number.parseInt(a) - Number.parseInt(b))
  for (const name of names) {
    const header = PART.test(name) ? checkPart(readWhole(join(folder, name)), study) : undefined
    const range = header && { first: header.first, end: header.first + header.runs }
    const isNew = range && name === nameOf(range) && range.first >= (kept.at(-1)?.end ?? 0)
    if (isNew) kept.push(range)
    else unlinkSync(join(folder, name))
  }
  return kept
}

/** Reads file after file into the same memory, so that a study of any size is gone through in that of a part. */
function wholeReader(): (path: string) => Uint8Array {
  let room = new Uint8Array()
  return (path) => {
    const file = openSync(path, 'r')
    try {
      const { size } = fstatSync(file)
      if (room.length < size) room = new Uint8Array(size)
      let end = 0
      for (let read = -1; read !== 0 && end < size; end += read) {
        read = readSync(file, room, end, size - end, end)
      }
      return room.subarray(0, end)
    } finally {
      closeSync(file)
    }
  }
}

function bytesOfFile(file: number): ReadBytes {
  return (position, length) => {
    const bytes = new Uint8Array(length)
    const read = readSync(file, bytes, 0, length, position)
    if (read < length) throw new RangeError(`a part ends after ${fstatSync(file).size} bytes`)
    return bytes
  }
}
