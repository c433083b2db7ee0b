import type { Graph, NodeId } from './graph.js'
import type { Place } from './layout.js'

/** Where a value is put: a place, or the slope of a stock in the stage of the method that is being computed. */
export type Target =
  { readonly kind: 'place'; readonly place: Place } | { readonly kind: 'slope'; readonly stock: number }

/** A value that a region is asked for. */
export interface Output {
  readonly node: NodeId
  readonly targets: readonly Target[]
}

/** Nodes that are computed one after the other, and what of them is wanted. */
export interface Region {
  readonly name: string
  readonly outputs: readonly Output[]
  /** The place of a value that is there before the region begins. */
  readonly placeOf: (node: NodeId) => Place | undefined
}

/** A stretch of a region: what becomes one function. */
export interface Chunk {
  /** Its nodes, each behind those that it is made of. */
  readonly nodes: readonly NodeId[]
  readonly outputs: readonly Output[]
}

/**
 * The nodes of a region in an order of computation, depth first from one output to the next: what an output
 * needs stands right before it.
 */
export function orderNodes(graph: Graph, { outputs, placeOf }: Region): NodeId[] {
  const order: NodeId[] = []
  const seen = new Set<NodeId>()
  for (const { node } of outputs) visit(node)
  return order

  function visit(root: NodeId): void {
    if (isKnown(root)) return
    const trail = [{ id: root, next: 0 }]
    for (let top = trail.at(-1); top; top = trail.at(-1)) {
      const node = graph.node(top.id)
      const arg = node.kind === 'apply' ? node.args[top.next++] : undefined
      if (arg === undefined) {
        trail.pop()
        if (!seen.has(top.id)) order.push(top.id)
        seen.add(top.id)
      } else if (!isKnown(arg)) trail.push({ id: arg, next: 0 })
    }
  }

  function isKnown(id: NodeId): boolean {
    return seen.has(id) || graph.node(id).kind !== 'apply' || placeOf(id) !== undefined
  }
}
