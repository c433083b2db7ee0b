import { emitCareful } from './emit-careful.js'
import type { ChunkContext } from './chunk-context.js'
import { emitChunk, isGuarded } from './emit-chunk.js'
import type { RegionFunctions } from './emit-driver.js'
import type { Graph } from './graph.js'
import type { LaneSet } from './lane-set.js'
import type { Place } from './layout.js'
import { carry } from './liveness.js'
import type { ModuleBuilder } from './module-builder.js'
import type { Plan } from './plan-regions.js'
import type { Region } from './region.js'
import { scheduleChunks } from './schedule-chunks.js'

/** Regions that are computed so seldom that only their careful form is written. */
const seldom: ReadonlySet<string> = new Set(['switches', 'start', 'run'])

/** How large a region is. */
export interface StageSize {
  readonly name: string
  readonly operations: number
  /** What it leaves to later ones, to the stocks and to the records. */
  readonly values: number
  readonly chunks: number
}

/** Settings of the emission. */
export interface RegionSettings {
  readonly lanes: LaneSet
  /** Cost of a chunk. */
  readonly chunkCost: number
  readonly address: (place: Place) => number
  /** Place of the slope of the first stock in the first stage. */
  readonly slopes: Place
}

/** Writes every region; returns its functions, and the first place behind all that they use. */
export function emitRegions(
  module: ModuleBuilder,
  graph: Graph,
  plan: Plan,
  { lanes, chunkCost, address, slopes }: RegionSettings,
): { regions: RegionFunctions; stages: readonly StageSize[]; end: Place } {
  const known = new Map<string, number>()
  const context: ChunkContext = {
    graph,
    lanes,
    address,
    slopeAddress: (stock) => address(slopes + stock),
    careful: (operation) => {
      const made = known.get(operation) ?? emitCareful(module, lanes, operation)
      known.set(operation, made)
      return made
    },
  }
  let end = plan.count
  const stages: StageSize[] = []
  const emit = (region: Region): readonly number[] => {
    if (region.outputs.length === 0) return []
    const chunks = scheduleChunks(graph, region, chunkCost)
    const { places, end: last } = carry(graph, region, chunks, plan.count)
    end = Math.max(end, last)
    stages.push({
      name: region.name,
      operations: chunks.reduce((sum, { nodes }) => sum + nodes.length, 0),
      values: region.outputs.length,
      chunks: chunks.length,
    })
    return chunks.map((chunk, i) => {
      const hasGuards = !seldom.has(region.name) && isGuarded(graph, chunk)
      return emitChunk(module, `${region.name} ${i + 1}`, chunk, places, context, hasGuards)
    })
  }
  const { switches, start, run, step, time, state, record } = plan.regions
  const regions = {
    switches: emit(switches),
    start: emit(start),
    run: emit(run),
    step: emit(step),
    time: emit(time),
    state: emit(state),
    record: emit(record),
  }
  return { regions, stages, end }
}
