/** The type of a number on the stack, in a local or in a signature. */
export type ValueType = 'i32' | 'i64' | 'f64' | 'v128'

/** The byte of each type. Source: https://webassembly.github.io/spec/core/binary/types.html */
export const typeBytes: Readonly<Record<ValueType, number>> = { i32: 0x7f, i64: 0x7e, f64: 0x7c, v128: 0x7b }

/** What a function takes and leaves. */
export interface Signature {
  readonly params: readonly ValueType[]
  readonly results: readonly ValueType[]
}

/** A function that the module is given. */
export interface Import {
  readonly name: string
  readonly signature: Signature
}

/** A function of the module. */
export interface WasmFunction {
  readonly name: string
  readonly signature: Signature
  /** Types of the locals behind the parameters. */
  readonly locals: readonly ValueType[]
  /** Its instructions without the final `end`. */
  readonly code: Uint8Array
}

/** A module before it is encoded. Imported functions are numbered from 0, its own follow. */
export interface WasmModule {
  readonly imports: readonly Import[]
  readonly functions: readonly WasmFunction[]
  /** Numbers of the functions that the host may call; each has its name. */
  readonly exports: readonly number[]
  /** Pages of 64 KiB at the start; the memory is exported as `memory`. */
  readonly pages: number
}

/** The name under which every import is found. */
export const IMPORT_SPACE = 'operation'
