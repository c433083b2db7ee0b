import { ByteWriter } from './byte-writer.js'
import type { Signature, ValueType, WasmFunction } from './module.js'
import { opcodes, type OpcodeName } from './opcodes.js'

/** A local variable of a function. */
export interface Local {
  readonly index: number
  readonly type: ValueType
}

/** The instructions of one function as they are written, and its locals. */
export class FunctionCode {
  readonly params: readonly Local[]
  private readonly bytes = new ByteWriter()
  private readonly locals: ValueType[] = []
  private readonly free = new Map<ValueType, Local[]>()

  constructor(
    readonly name: string,
    readonly signature: Signature,
  ) {
    this.params = signature.params.map((type, index) => ({ index, type }))
  }

  /** An instruction; its immediates are one number, but alignment and offset for an access to memory. */
  emit(name: OpcodeName, immediate = 0, offset = 0): void {
    const { bytes, immediate: kind } = opcodes[name]
    for (const byte of bytes) this.bytes.byte(byte)
    if (kind === undefined) return
    this.writeImmediate(kind, immediate, offset)
  }

  /** A constant of 64 bits. */
  emitLong(value: bigint): void {
    this.bytes.all(opcodes['i64.const'].bytes)
    this.bytes.signedLong(BigInt.asIntN(64, value))
  }

  /** Begins a block without a result; `emit('end')` closes it. */
  open(name: 'block' | 'loop' | 'if'): void {
    this.emit(name, EMPTY_BLOCK)
  }

  get(local: Local): void {
    this.emit('local.get', local.index)
  }

  set(local: Local): void {
    this.emit('local.set', local.index)
  }

  tee(local: Local): void {
    this.emit('local.tee', local.index)
  }

  /** A local of a type, whatever it held before. */
  local(type: ValueType): Local {
    const known = this.free.get(type)?.pop()
    if (known) return known
    this.locals.push(type)
    return { index: this.params.length + this.locals.length - 1, type }
  }

  /** Gives locals back, to be handed out again. */
  release(...locals: readonly Local[]): void {
    for (const local of locals) {
      const list = this.free.get(local.type) ?? []
      list.push(local)
      this.free.set(local.type, list)
    }
  }

  finish(): WasmFunction {
    return {
      name: this.name,
      signature: this.signature,
      locals: this.locals,
      code: this.bytes.finish(),
    }
  }

  private writeImmediate(kind: string, immediate: number, offset: number): void {
    if (kind === 'f64') this.bytes.double(immediate)
    else if (kind === 'i32') this.bytes.signed(immediate)
    else if (kind === 'lane' || kind === 'block') this.bytes.byte(immediate)
    else this.bytes.unsigned(immediate)
    if (kind === 'access') this.bytes.unsigned(offset)
  }
}

/** The type of a block that takes and leaves nothing. */
export const EMPTY_BLOCK = 0x40
