import { costOf } from './cost.js'
import type { Graph, NodeId } from './graph.js'
import { orderNodes, type Chunk, type Output, type Region } from './region.js'

/**
 * Cuts a region into chunks of about equal cost. A WebAssembly function has no way into an optimised version of
 * itself while it runs, and compilers take more than linear time for long ones.
 * @param most cost of a chunk
 */
export function scheduleChunks(graph: Graph, region: Region, most: number): readonly Chunk[] {
  const lists = cut(graph, orderNodes(graph, region), most)
  const chunkOf = new Int32Array(graph.nodes.length)
  lists.forEach((nodes, i) => {
    for (const node of nodes) chunkOf[node] = i
  })
  const outputs = lists.map((): Output[] => [])
  // What is there already is only copied, by the first chunk.
  for (const output of region.outputs) outputs[chunkOf[output.node] ?? 0]?.push(output)
  return lists.map((nodes, i) => ({ nodes, outputs: outputs[i] ?? [] }))
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
