import { crc32 } from 'node:zlib'
import type { StudyChunk } from '@erosion/engine/worker'
import type { NumberColumn, Stretch } from './parts.js'

/**
 * A chunk as bytes: a header of so many bytes, the doubles column by column, the slots last. The header is text:
 * checksum of all that follows it, then JSON, then blanks. Bytes of a double are those of the machine, since a part
 * never leaves it.
 */
const HEADER = 512

/** Hexadecimal digits of the checksum. */
const DIGITS = 8

/** The columns of doubles, in the order in which they stand in a part. */
const numberColumns = ['values', 'draws', 'failedTime', 'brokenAt', 'series'] as const

/** What the header says. */
interface PartHeader {
  /** Names the study, so that parts of two never mix. */
  readonly study: string
  readonly first: number
  readonly runs: number
  /** Numbers in each column of doubles. */
  readonly lengths: readonly number[]
  readonly slots: number
}

/** Something that gives the bytes of a part from one place on, so many. */
export type ReadBytes = (position: number, length: number) => Uint8Array

/** The bytes of a chunk of a study, piece by piece; those of its columns are its own, without a copy. */
export function encodePart(chunk: StudyChunk, study: string): readonly Uint8Array[] {
  const { first, runs, failedSlot } = chunk
  const columns = numberColumns.map((name) => chunk[name])
  const lengths = columns.map(({ length }) => length)
  const header: PartHeader = { study, first, runs, lengths, slots: failedSlot.length }
  const words = JSON.stringify(header).padEnd(HEADER - DIGITS)
  if (words.length > HEADER - DIGITS) throw new RangeError(`the name of a study is too long: ${study}`)
  const checked = [new TextEncoder().encode(words), ...[...columns, failedSlot].map(bytesOf)]
  return [new TextEncoder().encode(checksum(...checked)), ...checked]
}

/** The range of a part of a study; undefined when it is not whole, or of another study. */
export function checkPart(bytes: Uint8Array, study: string): PartHeader | undefined {
  const digits = new TextDecoder().decode(bytes.subarray(0, DIGITS))
  if (bytes.length < HEADER || digits !== checksum(bytes.subarray(DIGITS))) return undefined
  const header = readHeader((position, length) => bytes.subarray(position, position + length))
  return header.study === study ? header : undefined
}

/** The chunk of a part that was checked: views of its bytes, where these stand at an address that doubles may have. */
export function decodePart(bytes: Uint8Array): StudyChunk {
  const read: ReadBytes = (position, length) => bytes.subarray(position, position + length)
  const header = readHeader(read)
  const { first, runs, lengths, slots } = header
  const whole = numberColumns.map((column, i) => ({ column, start: 0, length: lengths[i] ?? 0 }))
  const columns = readStretches(read, header, whole)
  const end = HEADER + 8 * lengths.reduce((sum, length) => sum + length, 0)
  const slotBytes = aligned(bytes.subarray(end, end + 4 * slots))
  const failedSlot = new Int32Array(slotBytes.buffer, slotBytes.byteOffset, slots)
  const named = Object.fromEntries(numberColumns.map((name, i) => [name, columns[i]]))
  return { first, runs, failedSlot, ...(named as Record<NumberColumn, Float64Array>) }
}

/** Some numbers of a part that was checked. */
export function readPart(read: ReadBytes, stretches: readonly Stretch[]): readonly Float64Array[] {
  return readStretches(read, readHeader(read), stretches)
}

function readStretches(
  read: ReadBytes,
  { lengths }: PartHeader,
  stretches: readonly Stretch[],
): readonly Float64Array[] {
  return stretches.map(({ column, start, length }) => {
    const before = lengths.slice(0, numberColumns.indexOf(column)).reduce((sum, own) => sum + own, 0)
    const bytes = aligned(read(HEADER + 8 * (before + start), 8 * length))
    return new Float64Array(bytes.buffer, bytes.byteOffset, length)
  })
}

/** The bytes, or a copy of them that stands at an address that doubles may have. */
function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 8 === 0 ? bytes : Uint8Array.from(bytes)
}

function readHeader(read: ReadBytes): PartHeader {
  return JSON.parse(new TextDecoder().decode(read(DIGITS, HEADER - DIGITS))) as PartHeader
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Float64Array | Int32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength)

/** Of pieces one behind the other; nothing at all would make crc32 begin anew. */
const checksum = (...pieces: readonly Uint8Array[]): string =>
  pieces
    .filter(({ length }) => length > 0)
    .reduce((sum, bytes) => crc32(bytes, sum), 0)
    .toString(16)
    .padStart(DIGITS, '0')
