/**
 * Erosion's runner: studies on real machines. Worker threads make the runs, a folder keeps them, so that a study survives
 * whatever ends it, and can be made again to the bit.
 */
export type { RunsRange } from './parts/runs-range.js'
export { missingRanges, unbrokenRuns } from './parts/runs-range.js'
export type { Parts } from './parts/parts.js'
export { memoryParts } from './parts/memory-parts.js'
export { folderParts } from './parts/folder-parts.js'
export { runRanges, type RunRanges } from './pool/run-ranges.js'
