import type { ExpandedModel } from '#model/expanded'
import type { KernelTask } from '../kernel.js'
import { neededPart } from '../needed-part.js'
import { chooseKernel, type Platform } from './choose-kernel.js'
import type { KernelName } from './kernel-names.js'
import type { KernelProgram } from './kernel-program.js'
import { usualSettings } from './program-settings.js'
import { compileProgram, encodeProgram } from './wasm.js'

/** Which kernel to compile for. */
export interface KernelOptions {
  /** The kernel wanted; the fastest unless said. */
  readonly kernel?: KernelName
  /** What to count on; what there is here unless said. */
  readonly platform?: Platform
  /** Runs that the fast kernel makes side by side, even, from 2 to 64; the fastest number unless said. */
  readonly block?: number
  /** Whether the fast kernel is given as bytes, which a file may hold, rather than as a compiled module; not unless said. */
  readonly isPortable?: boolean
}

/**
 * Compiles a model for a task, for the kernel wanted or, where the platform lacks it, for the next best; `choice`
 * says which, and why.
 * @throws RangeError for a block of another size
 */
export function compileKernel(
  model: ExpandedModel,
  task: KernelTask,
  { kernel, platform, block, isPortable = false }: KernelOptions = {},
): KernelProgram {
  const choice = chooseKernel(kernel, platform)
  if (choice.kernel === 'interpret')
    return { kind: 'interpret', choice, model: neededPart(model, task), task }
  const usual = usualSettings(choice.lanes === 2)
  const make = isPortable ? encodeProgram : compileProgram
  const program = make(model, task, { ...usual, block: block ?? usual.block })
  return { kind: 'wasm', choice, program }
}
