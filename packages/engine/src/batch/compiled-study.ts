import type { KernelProgram } from '#compile/wasm/kernel-program'
import type { StudyProgram } from './study-program.js'

/**
 * A study with its compiled model: all that a worker needs to make any of its runs. Plain data, without functions:
 * post it to a worker thread of Node or a page as it is.
 */
export interface CompiledStudy {
  readonly study: StudyProgram
  readonly kernel: KernelProgram
}
