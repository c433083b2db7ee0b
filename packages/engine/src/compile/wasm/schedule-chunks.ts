import { costOf } from './cost.js'
import type { Graph, NodeId } from './graph.js'
import { orderNodes, type Chunk, type Region } from './region.js'

/**
 * Cuts a region into chunks of about equal cost. A WebAssembly function has no way into an optimised version of
 * itself while it runs, and compilers take more than linear time for long ones.
 * @param most cost of a chunk
 */
export function scheduleChunks(graph: Graph, region: Region, most: number): readonly Chunk[] {
  const lists = cut(graph, orderNodes(graph, region), most)
  const chunkOf = new Map(lists.flatMap((nodes, i) => nodes.map((node) => [node, i] as const)))
  return lists.map((nodes, i) => ({
    nodes,
    // What is there already is only copied, by the first chunk.
    outputs: region.outputs.filter(({ node }) => (chunkOf.get(node) ?? 0) === i),
  }))
}

function cut(graph: Graph, order: readonly NodeId[], most: number): NodeId[][] {
  let chunk: NodeId[] = []
  let cost = 0
  const chunks = [chunk]
  for (const id of order) {
    if (cost >= most) {
      chunk = []
      cost = 0
      chunks.push(chunk)
    }
    chunk.push(id)
    cost += costOf(graph.node(id))
  }
  return chunks
}
