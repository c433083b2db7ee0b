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
  /** Nodes that are operations, each with one added, where its hash says or behind; 0 is free. */
  private calls = new Int32Array(1 << 15)
  private callCount = 0

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
    const at = this.placeOfCall(operation, args)
    const known = this.calls[at] ?? 0
    if (known > 0) return known - 1
    const id = this.add({ kind: 'apply', operation, args })
    this.calls[at] = id + 1
    if (2 * ++this.callCount > this.calls.length) this.makeRoom()
    return id
  }

  /**
   * Where an operation stands, or is to stand: open addressing, which is several times as fast as a map of keys that
   * have to be made first.
   */
  private placeOfCall(operation: string, args: readonly NodeId[]): number {
    const { calls, nodes } = this
    const last = calls.length - 1
    for (let at = hashOf(operation, args) & last; ; at = (at + 1) & last) {
      const entry = calls[at] ?? 0
      const node = nodes[entry - 1]
      if (node?.kind !== 'apply' || (node.operation === operation && areEqual(node.args, args))) return at
    }
  }

  private makeRoom(): void {
    this.calls = new Int32Array(2 * this.calls.length)
    this.nodes.forEach((node, id) => {
      if (node.kind === 'apply') this.calls[this.placeOfCall(node.operation, node.args)] = id + 1
    })
  }

  private add(node: Node): NodeId {
    return this.nodes.push(node) - 1
  }
}

/** The length of a name and its first letter tell most operations apart. */
function hashOf(operation: string, args: readonly NodeId[]): number {
  let hash = operation.length * 31 + operation.charCodeAt(0)
  for (let i = 0; i < args.length; i++) hash = Math.imul(hash, 1_000_003) + (args[i] ?? 0)
  hash = Math.imul(hash, 0x9e3779b1)
  return hash ^ (hash >>> 15)
}

function areEqual(one: readonly NodeId[], other: readonly NodeId[]): boolean {
  return one[0] === other[0] && one[1] === other[1] && one[2] === other[2]
}

function shared<K>(known: Map<K, NodeId>, key: K, make: () => NodeId): NodeId {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make()
  known.set(key, made)
  return made
}
