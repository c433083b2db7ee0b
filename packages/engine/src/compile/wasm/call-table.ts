import type { NodeId } from './graph.js'

/** Arguments of the operation that takes most. */
const WIDTH = 3

/** Numbers of an entry: operation, arguments, node. */
const ENTRY = WIDTH + 2

/**
 * The nodes of operations on nodes, found by both: a hash table with open addressing, which is several times as fast
 * as a map of keys that have to be made first.
 */
export class CallTable {
  private size = 8192
  private count = 0
  private entries = new Int32Array(this.size * ENTRY)

  /** The node of an operation on nodes; `make` is called for one that is not known yet. */
  find(operation: number, args: readonly NodeId[], make: () => NodeId): NodeId {
    const a = args[0] ?? 0
    const b = args[1] ?? 0
    const c = args[2] ?? 0
    const at = this.place(operation, a, b, c)
    const known = this.entries[at + ENTRY - 1] ?? 0
    // Nodes are kept with one added, so that 0 is an entry that is free.
    if (known > 0) return known - 1
    const node = make()
    this.put(at, operation, a, b, c, node + 1)
    if (2 * ++this.count > this.size) this.grow()
    return node
  }

  /** Where an entry stands, or is to stand. */
  private place(operation: number, a: NodeId, b: NodeId, c: NodeId): number {
    const { entries, size } = this
    const hash = Math.imul(Math.imul(Math.imul(a, 31) + b, 1_000_003) + c, 31) + operation
    for (let i = Math.imul(hash, 0x9e3779b1) >>> 7; ; i++) {
      const at = (i & (size - 1)) * ENTRY
      if (entries[at + ENTRY - 1] === 0) return at
      const isSame =
        entries[at] === operation && entries[at + 1] === a && entries[at + 2] === b && entries[at + 3] === c
      if (isSame) return at
    }
  }

  private put(at: number, operation: number, a: NodeId, b: NodeId, c: NodeId, entry: number): void {
    const { entries } = this
    entries[at] = operation
    entries[at + 1] = a
    entries[at + 2] = b
    entries[at + 3] = c
    entries[at + 4] = entry
  }

  private grow(): void {
    const before = this.entries
    this.size *= 2
    this.entries = new Int32Array(this.size * ENTRY)
    const old = (at: number) => before[at] ?? 0
    for (let i = 0; i < before.length; i += ENTRY) {
      const [operation, a, b, c] = [old(i), old(i + 1), old(i + 2), old(i + 3)]
      if (old(i + 4) > 0) this.put(this.place(operation, a, b, c), operation, a, b, c, old(i + 4))
    }
  }
}
