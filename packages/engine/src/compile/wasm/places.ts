import type { NodeId } from './graph.js'
import type { Place } from './layout.js'

/** The place of each node of a graph, by its number; most have none. */
export type Places = Int32Array

/** Says in {@link Places} that a node has no place. */
export const NOWHERE = -1

/** Places of a graph of so many nodes, none of which has one yet. */
export function noPlaces(nodes: number): Places {
  return new Int32Array(nodes).fill(NOWHERE)
}

/** The place of a node, if it has one. */
export function placeAt(places: Places, node: NodeId): Place | undefined {
  const place = places[node] ?? NOWHERE
  return place === NOWHERE ? undefined : place
}
