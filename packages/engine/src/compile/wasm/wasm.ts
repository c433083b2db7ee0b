import type { ExpandedModel } from '#model/expanded'
import type { Compile, KernelTask } from '../kernel.js'
import { draftProgram, encodeDraft } from './draft-program.js'
import { instantiate } from './instantiate.js'
import type { WasmProgram } from './program.js'
import { usualSettings, type ProgramSettings } from './program-settings.js'
import { webAssembly } from './web-assembly.js'

/**
 * Compiles a model for a task into a program of plain data, which `instantiate` turns into a kernel, here or in a
 * worker.
 * @throws RangeError where there is no WebAssembly
 */
export function compileProgram(
  model: ExpandedModel,
  task: KernelTask,
  settings: Partial<ProgramSettings> = {},
): WasmProgram {
  if (!webAssembly) throw new RangeError('there is no WebAssembly here')
  const program = encodeProgram(model, task, settings)
  return { ...program, module: new webAssembly.Module(program.module) }
}

/** The same with the bytes of the module, for a place that no compiled module reaches, such as a file; needs no WebAssembly. */
export function encodeProgram(
  model: ExpandedModel,
  task: KernelTask,
  settings: Partial<ProgramSettings> = {},
): WasmProgram & { readonly module: Uint8Array } {
  const draft = draftProgram(model, task, { ...usualSettings(), ...settings })
  return { ...draft.layout, module: encodeDraft(draft) }
}

/** The fast kernel: WebAssembly, by vectors where there are any. Throws as {@link compileProgram} does. */
export const wasm: Compile = (model, task) => instantiate(compileProgram(model, task))

/** The fast kernel with settings of one's own. */
export function wasmWith(settings: Partial<ProgramSettings>): Compile {
  return (model, task) => instantiate(compileProgram(model, task, settings))
}
