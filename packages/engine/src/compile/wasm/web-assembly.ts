/**
 * The part of the WebAssembly interface that the kernel uses. It is the same in Node, in a worker and in a page, and
 * pure: a module sees its own memory and what it is given. Declared here because the engine compiles without the
 * types of any platform.
 * Source: https://www.w3.org/TR/wasm-js-api-2/
 */
interface WebAssemblyInterface {
  validate(bytes: Uint8Array): boolean
  readonly Module: new (bytes: Uint8Array) => CompiledModule
  readonly Instance: new (
    module: CompiledModule,
    imports: Readonly<Record<string, Readonly<Record<string, (...args: never[]) => unknown>>>>,
  ) => { readonly exports: unknown }
}

/** A compiled module: plain data that can be sent to a worker. */
export type CompiledModule = object

/** Memory of an instance, which may be replaced by a longer one as it grows. */
export interface WasmMemory {
  readonly buffer: ArrayBuffer
  /** Adds pages of 64 KiB; throws RangeError when there is no room. */
  grow(pages: number): number
}

declare const WebAssembly: WebAssemblyInterface | undefined

/** WebAssembly, or undefined where there is none. */
export const webAssembly: WebAssemblyInterface | undefined =
  typeof WebAssembly === 'undefined' ? undefined : WebAssembly
