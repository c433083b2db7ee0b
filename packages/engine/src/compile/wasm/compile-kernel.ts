import type { ExpandedModel } from '#model/expanded'
import type { KernelTask } from '../kernel.js'
import { neededPart } from '../needed-part.js'
import { chooseKernel, type Platform } from './choose-kernel.js'
import type { KernelName } from './kernel-names.js'
import type { KernelProgram } from './kernel-program.js'
import { usualSettings } from './program-settings.js'
import { compileProgram } from './wasm.js'

/** Which kernel to compile for. */
export interface KernelOptions {
  /** The kernel wanted; the fastest unless said. */
  readonly kernel?: KernelName
  /** What to count on; what there is here unless said. */
  readonly platform?: Platform
}

/**
 * Compiles a model for a task, for the kernel wanted or, where the platform lacks it, for the next best; `choice`
 * says which, and why.
 */
export function compileKernel(
  model: ExpandedModel,
  task: KernelTask,
  { kernel, platform }: KernelOptions = {},
): KernelProgram {
  const choice = chooseKernel(kernel, platform)
  if (choice.kernel === 'interpret')
    return { kind: 'interpret', choice, model: neededPart(model, task), task }
  return { kind: 'wasm', choice, program: compileProgram(model, task, usualSettings(choice.lanes === 2)) }
}
