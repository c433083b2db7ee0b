import { interpret } from '../interpret.js'
import type { Compile } from '../kernel.js'
import { wasm } from './wasm.js'
import { webAssembly } from './web-assembly.js'

/** Every kernel by name: the fast one, and the plain one that says what it has to come to. */
export const kernels = { wasm, interpret } as const

/** Name of a kernel. */
export type KernelName = keyof typeof kernels

/** The names of all kernels, for messages and choices. */
export const kernelNames = Object.keys(kernels) as readonly KernelName[]

/** The fastest kernel that there is here. */
export const fastestKernel: KernelName = webAssembly ? 'wasm' : 'interpret'

/** Equations from which on compiling a model pays within a few runs. */
const MANY_EQUATIONS = 200

/** Compiles a model that will be run a few times only. */
export const compileForFewRuns: Compile = (model, task) => {
  const isLarge = model.auxiliaries.length + model.stocks.length >= MANY_EQUATIONS
  return kernels[isLarge ? fastestKernel : 'interpret'](model, task)
}
