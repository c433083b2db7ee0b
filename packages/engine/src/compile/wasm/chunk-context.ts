import type { Graph } from './graph.js'
import type { LaneSet } from './lane-set.js'
import type { Place } from './layout.js'

/** What the functions of all chunks share. */
export interface ChunkContext {
  readonly graph: Graph
  readonly lanes: LaneSet
  /** Address of a place. */
  readonly address: (place: Place) => number
  /** Address of the slope of a stock in the first stage of the method. */
  readonly slopeAddress: (stock: number) => number
  /** The function that computes an operation for every argument. */
  readonly careful: (operation: string) => number
}
