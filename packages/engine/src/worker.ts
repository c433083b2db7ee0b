/**
 * The part of the engine that a worker needs: it opens a study that was compiled elsewhere, and makes runs of it.
 * It holds no parser, no schema and no compiler, so that a worker starts in a few milliseconds.
 */
export { openStudy } from '#batch/open-study'
export type { CompiledStudy } from '#batch/compiled-study'
export { chunkRunner, type RunChunk } from '#batch/run-chunk'
export { savedInstants, type StudyChunk } from '#batch/study-chunk'
export type { StudyProgram } from '#batch/study-program'
export { openKernel } from '#compile/wasm/open-kernel'
export type { KernelProgram } from '#compile/wasm/kernel-program'
export type { KernelChoice } from '#compile/wasm/choose-kernel'
export { instantiate } from '#compile/wasm/instantiate'
export type { WasmProgram } from '#compile/wasm/program'
export type { Grid, Kernel, RunInputs, RunOutput, RunStatus } from '#compile/kernel'
