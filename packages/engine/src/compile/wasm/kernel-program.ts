import type { ExpandedModel } from '#model/expanded'
import type { KernelTask } from '../kernel.js'
import type { KernelChoice } from './choose-kernel.js'
import type { WasmProgram } from './program.js'

/**
 * A model compiled for a task, for whichever kernel there is, as plain data: it can be cloned and sent to a worker,
 * where `openKernel` makes a kernel of it.
 */
export type KernelProgram = WasmKernelProgram | PlainKernelProgram

/** A module, for the fast kernel. */
interface WasmKernelProgram {
  readonly kind: 'wasm'
  readonly choice: KernelChoice
  readonly program: WasmProgram
}

/** The equations themselves, for the interpreter. */
interface PlainKernelProgram {
  readonly kind: 'interpret'
  readonly choice: KernelChoice
  readonly model: ExpandedModel
  readonly task: KernelTask
}
