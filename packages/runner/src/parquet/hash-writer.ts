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

/** Takes the bytes of a Parquet file, and writes those of each row group to a new file, hashing them on the way. */
export class HashWriter extends ByteWriter {
  private readonly hash = createHash('sha256')
  private readonly file: number
  /** What was written so far, from the beginning of the file. */
  readonly stretches: WrittenStretch[] = []

  /** @throws the error of the system when the file cannot be made */
  constructor(path: string) {
    super(1 << 16)
    this.file = openSync(path, 'w')
  }

  /** Called after every row group, and after the index. @throws the error of the system */
  flush(): void {
    const bytes = new Uint8Array(this.buffer, 0, this.index)
    this.hash.update(bytes)
    this.stretches.push({ bytes: bytes.length, crc32: crc32(bytes).toString(16).padStart(8, '0') })
    // The system may take a part of what it is given.
    for (let at = 0; at < bytes.length;) at += writeSync(this.file, bytes, at)
    this.index = 0
  }

  /** SHA-256 of all that was written, in hexadecimal digits. */
  digest(): string {
    return this.hash.digest('hex')
  }

  close(): void {
    closeSync(this.file)
  }
}
