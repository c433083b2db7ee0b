/** Reads what a `ByteWriter` wrote, from a start to an end. */
export class ByteReader {
  private readonly view: DataView

  constructor(
    private readonly bytes: Uint8Array,
    private at = 0,
    private readonly end = bytes.length,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get isDone(): boolean {
    return this.at >= this.end
  }

  byte(): number {
    if (this.isDone) throw new RangeError(`the bytes end at ${this.end}`)
    return this.bytes[this.at++] as number
  }

  unsigned(): number {
    let value = 0
    for (let scale = 1; ; scale *= 0x80) {
      const byte = this.byte()
      value += (byte & 0x7f) * scale
      if (byte < 0x80) return value
    }
  }

  /** A signed whole number of up to 64 bits. */
  signedLong(): bigint {
    let value = 0n
    for (let shift = 0n; ; shift += 7n) {
      const byte = this.byte()
      value |= BigInt(byte & 0x7f) << shift
      if (byte < 0x80) return BigInt.asIntN(Number(shift) + 7, value)
    }
  }

  double(): number {
    const value = this.view.getFloat64(this.at, true)
    this.at += 8
    return value
  }

  /** A stretch with its length in front, as a reader of its own. */
  sized(): ByteReader {
    const length = this.unsigned()
    const part = new ByteReader(this.bytes, this.at, this.at + length)
    this.at += length
    return part
  }

  /** Every entry of a list with its length in front. */
  list<T>(read: (from: ByteReader) => T): T[] {
    return Array.from({ length: this.unsigned() }, () => read(this))
  }

  /** The rest, as bytes. */
  rest(): Uint8Array {
    const rest = this.bytes.slice(this.at, this.end)
    this.at = this.end
    return rest
  }

  /** Text in UTF-8, its length in front. */
  text(): string {
    const from = this.sized()
    let text = ''
    while (!from.isDone) text += String.fromCodePoint(from.character())
    return text
  }

  private character(): number {
    const first = this.byte()
    if (first < 0x80) return first
    const more = first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3
    let point = first & (0x3f >> more)
    for (let i = 0; i < more; i++) point = (point << 6) | (this.byte() & 0x3f)
    return point
  }
}
