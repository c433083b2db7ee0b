import { interpret } from '../interpret.js'
import type { Kernel } from '../kernel.js'
import { instantiate } from './instantiate.js'
import type { KernelProgram } from './kernel-program.js'

/** The kernel of a program, which may have come from another thread; it has memory of its own. */
export function openKernel(program: KernelProgram): Kernel {
  return program.kind === 'wasm' ? instantiate(program.program) : interpret(program.model, program.task)
}
