/**
 * What benchmarks need of the engine's inside: they write C of the very graph that the kernel is made of. The one file
 * of another package that looks behind the engine's index.
 */
export { interpret } from '../../engine/src/compile/interpret.js'
export type { Change, Schedule } from '../../engine/src/compile/schedule.js'
export { ScheduleReader } from '../../engine/src/compile/schedule.js'
export { neededPart } from '../../engine/src/compile/needed-part.js'
export type { Tableau } from '../../engine/src/compile/methods/tableau.js'
export { methods } from '../../engine/src/compile/methods/methods.js'
export { readEquations, type Equations } from '../../engine/src/compile/wasm/equations.js'
export type { Graph, NodeId } from '../../engine/src/compile/wasm/graph.js'
export {
  layOutSlots,
  placeOfSlot,
  type Place,
  type SlotLayout,
} from '../../engine/src/compile/wasm/layout.js'
export { carry } from '../../engine/src/compile/wasm/liveness.js'
export { placeAt } from '../../engine/src/compile/wasm/places.js'
export { planRegions, type Plan } from '../../engine/src/compile/wasm/plan-regions.js'
export type { Chunk, Output, Region } from '../../engine/src/compile/wasm/region.js'
export { scheduleChunks } from '../../engine/src/compile/wasm/schedule-chunks.js'
export { stageOfRole } from '../../engine/src/compile/wasm/stages.js'
export { scalar } from '../../engine/src/compile/wasm/scalar.js'
export { simd } from '../../engine/src/compile/wasm/simd.js'
export { wasmWith } from '../../engine/src/compile/wasm/wasm.js'
export { drawFutures } from '../../engine/src/batch/draw-futures.js'
export { runInputs } from '../../engine/src/batch/run-inputs.js'
export { STEP_SLOT, TIME_SLOT, type Assignment, type ExpandedModel } from '../../engine/src/model/expanded.js'
export type { Scalar } from '../../engine/src/model/scalar.js'
export { mean, variance } from '../../engine/src/stats/moments.js'
export { operations } from '../../engine/src/expression/functions.js'
