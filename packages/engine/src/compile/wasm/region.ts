import type { Graph, NodeId } from './graph.js'
import type { Place } from './layout.js'
import { NOWHERE, type Places } from './places.js'

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
  /** The places of the values that are there before the region begins. */
  readonly places: Places
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
export function orderNodes(graph: Graph, { outputs, places }: Region): NodeId[] {
  const order: NodeId[] = []
  const isOrdered = new Uint8Array(graph.nodes.length)
  // Where the walk stands: nodes, each an argument of the one before, and how many arguments of each are done.
  const trail: NodeId[] = []
  const done: number[] = []
  for (const { node } of outputs) visit(node)
  return order

  function visit(root: NodeId): void {
    if (isKnown(root)) return
    trail.push(root)
    done.push(0)
    for (let top = 0; top >= 0; top = trail.length - 1) {
      const id = trail[top] as NodeId
      const node = graph.node(id)
      const next = done[top] as number
      const arg = node.kind === 'apply' ? node.args[next] : undefined
      done[top] = next + 1
      if (arg === undefined) {
        trail.pop()
        done.pop()
        isOrdered[id] = 1
        order.push(id)
      } else if (!isKnown(arg)) {
        trail.push(arg)
        done.push(0)
      }
    }
  }

  function isKnown(id: NodeId): boolean {
    return isOrdered[id] === 1 || places[id] !== NOWHERE || graph.node(id).kind !== 'apply'
  }
}
