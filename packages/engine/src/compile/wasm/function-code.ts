import { ByteWriter } from './byte-writer.js'
import type { Signature, ValueType, WasmFunction } from './module.js'
import { opcodes, type OpcodeName } from './opcodes.js'

/** A local variable of a function. */
export interface Local {
  readonly index: number
  readonly type: ValueType
}

/** Instructions that a careful twin does without, from one byte up to before another, and what it calls instead. */
interface Detour {
  readonly from: number
  readonly to: number
  readonly called: number | undefined
}

/** The instructions of one function as they are written, and its locals. */
export class FunctionCode {
  readonly params: readonly Local[]
  private readonly bytes = new ByteWriter()
  private readonly locals: ValueType[] = []
  private readonly free = new Map<ValueType, Local[]>()
  private readonly detours: Detour[] = []

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

  /** How many bytes have been written. */
  get length(): number {
    return this.bytes.length
  }

  /** Keeps what was written since then out of the twin, which calls a function instead, if one is named. */
  skipInTwin(from: number, called?: number): void {
    this.detours.push({ from, to: this.length, called })
  }

  finish(): WasmFunction {
    const { name, signature, locals } = this
    return { name, signature, locals, code: this.bytes.finish() }
  }

  /** What has been written so far, but for what is kept out of the twin. */
  finishTwin(name: string): WasmFunction {
    const all = this.bytes.finish()
    const twin = new ByteWriter()
    let at = 0
    for (const { from, to, called } of this.detours) {
      twin.all(all.subarray(at, from))
      if (called !== undefined) {
        twin.all(opcodes.call.bytes)
        twin.unsigned(called)
      }
      at = to
    }
    twin.all(all.subarray(at))
    return { name, signature: this.signature, locals: this.locals, code: twin.finish() }
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
const EMPTY_BLOCK = 0x40
