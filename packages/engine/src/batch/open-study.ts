import { openKernel } from '#compile/wasm/open-kernel'
import type { CompiledStudy } from './compiled-study.js'
import { chunkRunner, type RunChunk } from './run-chunk.js'

/** A function that makes runs of a compiled study, with a kernel of its own. */
export function openStudy({ study, kernel }: CompiledStudy): RunChunk {
  return chunkRunner(study, openKernel(kernel))
}
