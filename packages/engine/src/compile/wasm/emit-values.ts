import { guardedOperations, inlineOperations, singleOperations } from './emit-operation.js'
import type { ChunkContext } from './chunk-context.js'
import type { Local } from './function-code.js'
import type { NodeId } from './graph.js'
import type { LaneCode } from './lane-code.js'
import { placeAt, type Places } from './places.js'
import type { Chunk } from './region.js'

/** What the values of a chunk are written with. */
export interface ValueSettings {
  /** Distance from the start of a place of the runs that are computed. */
  readonly at: Local
  /** The mask of where all guards have held so far; without one, no operation is guarded. */
  readonly isNormal: Local | undefined
  /** How often each node of the graph is still to be pushed; counted down. */
  readonly uses: Int32Array
}

/** Writes the values of a chunk; one that is needed again is kept in a local while it is. */
export class ValueWriter {
  private readonly locals = new Map<NodeId, Local>()
  /** 1 for the nodes of the chunk. */
  private readonly isOwn: Uint8Array

  constructor(
    private readonly code: LaneCode,
    chunk: Chunk,
    private readonly places: Places,
    private readonly context: ChunkContext,
    private readonly settings: ValueSettings,
  ) {
    this.isOwn = new Uint8Array(context.graph.nodes.length)
    for (const id of chunk.nodes) this.isOwn[id] = 1
  }

  /** Leaves a value on the stack; one that is needed again goes to a local the first time. */
  push(id: NodeId): void {
    const { code, locals } = this
    const { uses } = this.settings
    const left = (uses[id] ?? 1) - 1
    uses[id] = left
    const known = locals.get(id)
    if (known) {
      code.get(known)
      if (left > 0) return
      locals.delete(id)
      code.release(known)
      return
    }
    this.make(id)
    if (left === 0 || this.context.graph.node(id).kind === 'number') return
    const local = code.local(code.lanes.type)
    locals.set(id, local)
    code.tee(local)
  }

  private make(id: NodeId): void {
    const { code, context } = this
    const node = context.graph.node(id)
    if (node.kind === 'number') return code.push(node.value)
    if (node.kind === 'slot' || !this.isOwn[id]) return this.load(id)
    const single = singleOperations.get(node.operation)
    if (single) {
      for (const arg of node.args) this.push(arg)
      return code.emit(code.lanes.arithmetic[single])
    }
    this.operate(
      node.operation,
      node.args.map((arg) => () => this.push(arg)),
    )
  }

  private load(id: NodeId): void {
    const { code, context } = this
    const place = placeAt(this.places, id)
    if (place === undefined) throw new RangeError(`node ${id} is read before it is made`)
    code.get(this.settings.at)
    code.emit(code.lanes.load, 3, context.address(place))
  }

  private operate(operation: string, args: readonly (() => void)[]): void {
    const { code, context } = this
    const { isNormal } = this.settings
    const inline = inlineOperations.get(operation)
    if (inline) return inline(code, args)
    const guarded = guardedOperations.get(operation)
    if (!isNormal || !guarded) {
      for (const arg of args) arg()
      code.emit('call', context.careful(operation))
      return
    }
    const [x = code.let(NaN), y] = args.map((arg) => this.argument(arg))
    const from = code.length
    const { result, isNormal: mask } = guarded(code, [x, y ?? x])
    const value = code.let(result)
    code.push(code.both(isNormal, mask))
    code.set(isNormal)
    code.get(value)
    code.skipInTwin(from, context.careful(operation))
    code.release(value, x)
    if (y) code.release(y)
  }

  /** An argument in a local; the twin leaves it on the stack, for the function that it calls. */
  private argument(push: () => void): Local {
    const { code } = this
    push()
    const from = code.length
    const local = code.let(() => undefined)
    code.skipInTwin(from)
    return local
  }
}
