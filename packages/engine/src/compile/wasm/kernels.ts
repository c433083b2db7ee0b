import { interpret } from '../interpret.js'
import type { Compile } from '../kernel.js'
import type { KernelName } from './kernel-names.js'
import { wasm } from './wasm.js'
import { webAssembly } from './web-assembly.js'

/** Every kernel by name. */
export const kernels: Readonly<Record<KernelName, Compile>> = { wasm, interpret }

/** The fastest kernel that there is here. */
export const fastestKernel: KernelName = webAssembly ? 'wasm' : 'interpret'

/** Equations from which on compiling a model pays within a few runs. */
const MANY_EQUATIONS = 200

/** Compiles a model that will be run a few times only. */
export const compileForFewRuns: Compile = (model, task) => {
  const isLarge = model.auxiliaries.length + model.stocks.length >= MANY_EQUATIONS
  return kernels[isLarge ? fastestKernel : 'interpret'](model, task)
}
