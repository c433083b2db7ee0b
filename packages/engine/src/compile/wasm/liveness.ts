import type { Graph, NodeId } from './graph.js'
import type { Place } from './layout.js'
import { NOWHERE, type Places } from './places.js'
import type { Chunk, Region } from './region.js'

/** Where the values of a region stand that pass from chunk to chunk. */
export interface Carried {
  /** The places of these values, besides those that are there before the region begins. */
  readonly places: Places
  /** The first place behind them. */
  readonly end: Place
}

/**
 * Hands out places to the values that pass from chunk to chunk. A place is used again once the last chunk that
 * reads it is over: not by that chunk itself, which may have to be done a second time.
 * @param first the first place that is free
 */
export function carry(graph: Graph, region: Region, chunks: readonly Chunk[], first: Place): Carried {
  const lastUse = lastUses(graph, chunks)
  const placed = new Map<NodeId, Place>()
  for (const { node, targets } of region.outputs) {
    for (const target of targets) {
      if (target.kind === 'place' && !placed.has(node)) placed.set(node, target.place)
    }
  }
  const places = region.places.slice()
  const free: Place[] = []
  const ending = chunks.map((): Place[] => [])
  let end = first
  chunks.forEach(({ nodes }, i) => {
    for (const id of nodes) {
      const last = lastUse[id] ?? NOWHERE
      if (last === NOWHERE || last === i) continue
      const kept = placed.get(id)
      const place = kept ?? free.pop() ?? end++
      places[id] = place
      if (kept === undefined) ending[last]?.push(place)
    }
    free.push(...(ending[i] ?? []))
  })
  return { places, end }
}

/** The last chunk that reads each node, or is asked for it. */
function lastUses(graph: Graph, chunks: readonly Chunk[]): Int32Array {
  const lastUse = new Int32Array(graph.nodes.length).fill(NOWHERE)
  chunks.forEach(({ nodes, outputs }, i) => {
    for (const id of nodes) {
      const node = graph.node(id)
      if (node.kind === 'apply') for (const arg of node.args) lastUse[arg] = i
    }
    for (const { node } of outputs) lastUse[node] = i
  })
  return lastUse
}
