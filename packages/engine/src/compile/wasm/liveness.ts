import type { Graph, NodeId } from './graph.js'
import type { Place } from './layout.js'
import type { Chunk, Region } from './region.js'

/** Values that one chunk leaves to another, each with its place. */
export interface Carried {
  readonly placeOf: ReadonlyMap<NodeId, Place>
  /** The first place behind them. */
  readonly end: Place
}

/**
 * Hands out places to the values that pass from chunk to chunk. A place is used again once the last chunk that
 * reads it is over: not by that chunk itself, which may have to be done a second time.
 * @param first the first place that is free
 */
export function carry(graph: Graph, region: Region, chunks: readonly Chunk[], first: Place): Carried {
  const lastUse = new Map<NodeId, number>()
  const madeIn = new Map<NodeId, number>()
  chunks.forEach(({ nodes, outputs }, i) => {
    for (const id of nodes) madeIn.set(id, i)
    for (const id of nodes) {
      const node = graph.node(id)
      if (node.kind === 'apply') for (const arg of node.args) lastUse.set(arg, i)
    }
    for (const { node } of outputs) lastUse.set(node, i)
  })
  const placed = new Map(
    region.outputs.flatMap(({ node, targets }) => {
      const target = targets.find(({ kind }) => kind === 'place')
      return target?.kind === 'place' ? [[node, target.place] as const] : []
    }),
  )
  const placeOf = new Map<NodeId, Place>()
  const free: Place[] = []
  const ending = chunks.map((): Place[] => [])
  let end = first
  chunks.forEach(({ nodes }, i) => {
    for (const id of nodes) {
      const last = lastUse.get(id) ?? i
      if (last === i) continue
      const place = placed.get(id) ?? free.pop() ?? end++
      placeOf.set(id, place)
      if (!placed.has(id)) ending[last]?.push(place)
    }
    free.push(...(ending[i] ?? []))
  })
  return { placeOf, end }
}
