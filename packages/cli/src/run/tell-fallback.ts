import { chooseKernel, type KernelName } from '@erosion/engine'
import type { Io } from '../io.js'

/** Says aloud when runs are slower than they could be, because this machine lacks something; no number changes. */
export function tellFallback(kernel: KernelName | undefined, io: Io): void {
  const { fallback } = chooseKernel(kernel)
  if (fallback !== undefined) io.stderr(`${fallback}; every number stays the same\n`)
}
