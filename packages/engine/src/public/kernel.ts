/** Kernels: a checked model, compiled, and one run of it. */
export { methodNames, type MethodName } from '#compile/methods/methods'
export type {
  Compile,
  EventProcess,
  Grid,
  Kernel,
  KernelTask,
  RunInputs,
  RunOutput,
  RunStatus,
} from '#compile/kernel'
export type { Schedule } from '#compile/schedule'
export { interpret } from '#compile/interpret'
export { compileProgram, wasm } from '#compile/wasm/wasm'
export { compileForFewRuns, fastestKernel, kernels } from '#compile/wasm/kernels'
export { kernelNames, type KernelName } from '#compile/wasm/kernel-names'
export { chooseKernel, type KernelChoice, type Platform } from '#compile/wasm/choose-kernel'
export { compileKernel, type KernelOptions } from '#compile/wasm/compile-kernel'
export { openKernel } from '#compile/wasm/open-kernel'
export type { KernelProgram } from '#compile/wasm/kernel-program'
export { instantiate } from '#compile/wasm/instantiate'
export type { WasmProgram } from '#compile/wasm/program'
