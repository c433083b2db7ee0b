import { interpret } from '#compile/interpret'
import type { Compile } from '#compile/kernel'
import { scalar } from '#compile/wasm/scalar'
import { simd } from '#compile/wasm/simd'
import { wasmWith } from '#compile/wasm/wasm'

/** Every kernel by name: one law is tested on all of them. */
export const kernels: readonly (readonly [name: string, compile: Compile])[] = [
  ['interpret', interpret],
  ['WebAssembly', wasmWith({ lanes: simd })],
  ['WebAssembly without vectors', wasmWith({ lanes: scalar })],
]
