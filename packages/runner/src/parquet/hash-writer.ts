import { createHash } from 'node:crypto'
import { closeSync, openSync, writeSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { ByteWriter } from './hyparquet-writer.js'

/** A stretch of a file that was written at once. */
export interface WrittenStretch {
  readonly bytes: number
  /** CRC-32, hexadecimal. */
  readonly crc32: string
}

/** Bytes that wait to be written. A row group of hundreds of columns is many times as much. */
const ROOM = 1 << 18

/** Takes the bytes of a Parquet file, and writes them to a new file as they come, hashing them on the way. */
export class HashWriter extends ByteWriter {
  private readonly hash = createHash('sha256')
  private readonly file: number
  /** What was written of the stretch that is under way, and its checksum. */
  private bytes = 0
  private checksum = 0
  /** What was written so far, from the beginning of the file. */
  readonly stretches: WrittenStretch[] = []

  /** @throws the error of the system when the file cannot be made */
  constructor(path: string) {
    super(ROOM)
    this.file = openSync(path, 'w')
  }

  /** Makes room for so many bytes: what waits is written before the room is made larger. */
  override ensure(size: number): void {
    if (this.index + size > ROOM) this.drain()
    super.ensure(size)
  }

  /** Ends a stretch: called after every row group, and after the index. @throws the error of the system */
  flush(): void {
    this.drain()
    this.stretches.push({ bytes: this.bytes, crc32: this.checksum.toString(16).padStart(8, '0') })
    this.bytes = 0
    this.checksum = 0
  }

  /** SHA-256 of all that was written, in hexadecimal digits. */
  digest(): string {
    return this.hash.digest('hex')
  }

  close(): void {
    closeSync(this.file)
  }

  private drain(): void {
    const waiting = new Uint8Array(this.buffer, 0, this.index)
    this.hash.update(waiting)
    this.checksum = crc32(waiting, this.checksum)
    this.bytes += waiting.length
    // The system may take a part of what it is given.
    for (let at = 0; at < waiting.length;) at += writeSync(this.file, waiting, at)
    this.index = 0
  }
}
