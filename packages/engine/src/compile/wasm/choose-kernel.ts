import type { KernelName } from './kernel-names.js'
import { hasSimd } from './has-simd.js'
import { webAssembly } from './web-assembly.js'

/** What kernels need of the place where they run. */
export interface Platform {
  readonly hasWebAssembly: boolean
  /** Whether WebAssembly has vectors here. */
  readonly hasSimd: boolean
}

/** Which kernel is used, and why it is not the fastest. */
export interface KernelChoice {
  readonly kernel: KernelName
  /** How many runs it computes by one instruction: 2 by vectors, else 1. */
  readonly lanes: 1 | 2
  /** What is missing, where something slower takes the place of what was wanted; the numbers are the same. */
  readonly fallback: string | undefined
}

/** What there is here. */
function thisPlatform(): Platform {
  return { hasWebAssembly: webAssembly !== undefined, hasSimd: hasSimd() }
}

/**
 * The kernel to use: the one asked for, or the fastest, as far as the platform has it. All give the same bits, so
 * what is missing makes a run slower and changes nothing else.
 */
export function chooseKernel(asked: KernelName = 'wasm', platform: Platform = thisPlatform()): KernelChoice {
  if (asked === 'interpret') return { kernel: 'interpret', lanes: 1, fallback: undefined }
  if (!platform.hasWebAssembly) {
    const fallback = 'no WebAssembly here: the interpreter takes its place, a hundred times slower'
    return { kernel: 'interpret', lanes: 1, fallback }
  }
  if (platform.hasSimd) return { kernel: 'wasm', lanes: 2, fallback: undefined }
  const fallback = 'WebAssembly has no vectors here: single numbers take their place, half as fast'
  return { kernel: 'wasm', lanes: 1, fallback }
}
