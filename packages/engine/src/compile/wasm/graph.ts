import { CallTable } from './call-table.js'

/** What a node of the graph is: a number, a slot whose content comes from outside, or an operation on other nodes. */
export type Node =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'slot'; readonly slot: number }
  | { readonly kind: 'apply'; readonly operation: string; readonly args: readonly NodeId[] }

/** The number of a node; those that it is made of have smaller numbers. */
export type NodeId = number

/**
 * Expressions as a graph in which equal ones are one node: what several equations share is computed once.
 * Two numbers are equal when their bits are, so that 0 and -0 stay apart.
 */
export class Graph {
  readonly nodes: Node[] = []
  private readonly numbers = new Map<number, NodeId>()
  private minusZero: NodeId | undefined
  private readonly slots = new Map<number, NodeId>()
  private readonly operations = new Map<string, number>()
  private readonly calls = new CallTable()

  node(id: NodeId): Node {
    const node = this.nodes[id]
    if (!node) throw new RangeError(`no node has the number ${id}`)
    return node
  }

  /** The value of a node that is a number. */
  valueOf(id: NodeId): number | undefined {
    const node = this.node(id)
    return node.kind === 'number' ? node.value : undefined
  }

  number(value: number): NodeId {
    if (Object.is(value, -0)) return (this.minusZero ??= this.add({ kind: 'number', value }))
    // A map takes every NaN for the same, as we do.
    return shared(this.numbers, value, () => this.add({ kind: 'number', value }))
  }

  slot(slot: number): NodeId {
    return shared(this.slots, slot, () => this.add({ kind: 'slot', slot }))
  }

  /** An operation as it stands; `operate` looks for a simpler form first. */
  apply(operation: string, args: readonly NodeId[]): NodeId {
    const code = shared(this.operations, operation, () => this.operations.size)
    return this.calls.find(code, args, () => this.add({ kind: 'apply', operation, args }))
  }

  private add(node: Node): NodeId {
    return this.nodes.push(node) - 1
  }
}

function shared<K>(known: Map<K, number>, key: K, make: () => number): number {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make()
  known.set(key, made)
  return made
}
