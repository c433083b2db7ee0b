/** The longest thing that is written at once besides lists of bytes. */
const ROOM = 16

/** Bytes that grow at their end, with the numbers of the WebAssembly binary format: LEB128 and IEEE 754. */
export class ByteWriter {
  private bytes = new Uint8Array(1024)
  private view = new DataView(this.bytes.buffer)
  private used = 0

  get length(): number {
    return this.used
  }

  byte(value: number): void {
    if (this.used + ROOM > this.bytes.length) this.grow(ROOM)
    this.bytes[this.used++] = value
  }

  all(values: ArrayLike<number>): void {
    if (this.used + values.length > this.bytes.length) this.grow(values.length)
    this.bytes.set(values, this.used)
    this.used += values.length
  }

  /** A whole number from 0 to 2³² − 1. */
  unsigned(value: number): void {
    let rest = value
    while (rest > 0x7f) {
      this.byte((rest & 0x7f) | 0x80)
      rest >>>= 7
    }
    this.byte(rest)
  }

  /** A signed whole number of 32 bits. */
  signed(value: number): void {
    let rest = value
    while (rest < -0x40 || rest > 0x3f) {
      this.byte((rest & 0x7f) | 0x80)
      rest >>= 7
    }
    this.byte(rest & 0x7f)
  }

  /** A signed whole number of 64 bits. */
  signedLong(value: bigint): void {
    let rest = value
    while (rest < -0x40n || rest > 0x3fn) {
      this.byte(Number(rest & 0x7fn) | 0x80)
      rest >>= 7n
    }
    this.byte(Number(rest & 0x7fn))
  }

  double(value: number): void {
    if (this.used + ROOM > this.bytes.length) this.grow(ROOM)
    this.view.setFloat64(this.used, value, true)
    this.used += 8
  }

  /** A length in front of its contents. */
  sized(contents: ArrayLike<number>): void {
    this.unsigned(contents.length)
    this.all(contents)
  }

  /** Text in UTF-8, its length in front; names of models are words, but they may be words of any language. */
  text(value: string): void {
    const bytes: number[] = []
    for (const character of value) bytes.push(...utf8(character.codePointAt(0) ?? 0))
    this.sized(bytes)
  }

  /** What was written, as a copy. */
  finish(): Uint8Array {
    return this.bytes.slice(0, this.used)
  }

  private grow(by: number): void {
    const longer = new Uint8Array(2 * this.bytes.length + by)
    longer.set(this.bytes)
    this.bytes = longer
    this.view = new DataView(longer.buffer)
  }
}

function utf8(point: number): number[] {
  const follow = (shift: number) => 0x80 | ((point >> shift) & 0x3f)
  if (point < 0x80) return [point]
  if (point < 0x800) return [0xc0 | (point >> 6), follow(0)]
  if (point < 0x10000) return [0xe0 | (point >> 12), follow(6), follow(0)]
  return [0xf0 | (point >> 18), follow(12), follow(6), follow(0)]
}
