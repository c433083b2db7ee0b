import { guardedOperations, inlineOperations, singleOperations } from './emit-operation.js'
import type { Local } from './function-code.js'
import type { Graph, NodeId } from './graph.js'
import { LaneCode } from './lane-code.js'
import type { LaneSet } from './lane-set.js'
import { header, type Place } from './layout.js'
import type { Chunk, Target } from './region.js'

/** What the functions of all chunks share. */
export interface ChunkContext {
  readonly graph: Graph
  readonly lanes: LaneSet
  /** Address of a place. */
  readonly address: (place: Place) => number
  /** Address of the slope of a stock in the first stage of the method. */
  readonly slopeAddress: (stock: number) => number
  /** The function that computes an operation for every argument. */
  readonly careful: (operation: string) => number
}

/**
 * Writes a chunk as a function over the runs of a block, which takes the distance from the slopes of the first
 * stage to those of the current one.
 * @param placeOf the place of a value that is there before the chunk begins, or is to be left behind it
 * @param twin the same chunk written without guards, to be called when a guard fails; without one, no operation
 *   has a guard and every one is right for all arguments
 */
export function emitChunk(
  name: string,
  chunk: Chunk,
  placeOf: (node: NodeId) => Place | undefined,
  context: ChunkContext,
  twin: number | undefined,
): LaneCode {
  const code = new LaneCode(name, { params: ['i32'], results: [] }, context.lanes)
  new ChunkWriter(code, chunk, placeOf, context, twin).write()
  return code
}

/** True when a chunk has an operation that is guarded. */
export function isGuarded(graph: Graph, { nodes }: Chunk): boolean {
  return nodes.some((id) => {
    const node = graph.node(id)
    return node.kind === 'apply' && guardedOperations.has(node.operation)
  })
}

class ChunkWriter {
  private readonly at: Local
  private readonly slope: Local
  private readonly isNormal: Local
  /** How often each value is still to be pushed. */
  private readonly uses = new Map<NodeId, number>()
  private readonly locals = new Map<NodeId, Local>()
  private readonly own: ReadonlySet<NodeId>

  constructor(
    private readonly code: LaneCode,
    private readonly chunk: Chunk,
    private readonly placeOf: (node: NodeId) => Place | undefined,
    private readonly context: ChunkContext,
    private readonly twin: number | undefined,
  ) {
    this.at = code.local('i32')
    this.slope = code.local('i32')
    this.isNormal = code.local(code.lanes.maskType)
    this.own = new Set(chunk.nodes)
  }

  write(): void {
    const { code, twin, at, slope, isNormal } = this
    const [shift] = code.params as [Local]
    const { lanes } = code
    if (twin !== undefined) {
      lanes.everywhere(code)
      code.set(isNormal)
    }
    code.open('loop')
    code.get(at)
    code.get(shift)
    code.emit('i32.add')
    code.set(slope)
    this.writeValues()
    code.get(at)
    code.emit('i32.const', lanes.bytes)
    code.emit('i32.add')
    code.tee(at)
    code.emit('i32.const', 0)
    code.emit('i32.load', 2, header.active)
    code.emit('i32.lt_u')
    code.emit('br_if', 0)
    code.emit('end')
    if (twin === undefined) return
    code.get(isNormal)
    lanes.isEverywhere(code)
    code.emit('i32.eqz')
    code.open('if')
    code.get(shift)
    code.emit('call', twin)
    code.emit('end')
  }

  private writeValues(): void {
    const { nodes, outputs } = this.chunk
    const { graph } = this.context
    for (const id of nodes) {
      const node = graph.node(id)
      if (node.kind === 'apply') for (const arg of node.args) this.use(arg)
    }
    const targets = new Map<NodeId, Target[]>()
    for (const id of nodes) {
      const place = this.placeOf(id)
      if (place !== undefined) targets.set(id, [{ kind: 'place', place }])
    }
    for (const { node, targets: asked } of outputs) {
      const before = targets.get(node) ?? []
      const isNew = (target: Target) =>
        !before.some(
          (known) => known.kind === 'place' && target.kind === 'place' && known.place === target.place,
        )
      targets.set(node, [...before, ...asked.filter(isNew)])
    }
    for (const [id, list] of targets) for (let i = 0; i < list.length; i++) this.use(id)
    const waiting = new Set(targets.keys())
    for (const id of [...nodes, ...outputs.map(({ node }) => node)]) {
      if (!waiting.delete(id)) continue
      for (const target of targets.get(id) ?? []) this.store(id, target)
    }
  }

  private use(id: NodeId): void {
    this.uses.set(id, (this.uses.get(id) ?? 0) + 1)
  }

  private store(id: NodeId, target: Target): void {
    const { code, context } = this
    code.get(target.kind === 'place' ? this.at : this.slope)
    this.push(id)
    const address =
      target.kind === 'place' ? context.address(target.place) : context.slopeAddress(target.stock)
    code.emit(code.lanes.store, 3, address)
  }

  /** Leaves a value on the stack; one that is needed again goes to a local the first time. */
  private push(id: NodeId): void {
    const { code, locals, uses } = this
    const left = (uses.get(id) ?? 1) - 1
    uses.set(id, left)
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
    if (!this.own.has(id) || node.kind === 'slot') {
      const place = this.placeOf(id)
      if (place === undefined) throw new RangeError(`node ${id} is read before it is made`)
      code.get(this.at)
      code.emit(code.lanes.load, 3, context.address(place))
      return
    }
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

  private operate(operation: string, args: readonly (() => void)[]): void {
    const { code, context, twin, isNormal } = this
    const inline = inlineOperations.get(operation)
    if (inline) return inline(code, args)
    const guarded = guardedOperations.get(operation)
    if (twin === undefined || !guarded) {
      for (const arg of args) arg()
      code.emit('call', context.careful(operation))
      return
    }
    const [x = code.let(NaN), y] = args.map((arg) => code.let(arg))
    const { result, isNormal: mask } = guarded(code, [x, y ?? x])
    const value = code.let(result)
    code.push(code.both(isNormal, mask))
    code.set(isNormal)
    code.get(value)
    code.release(value, x)
    if (y) code.release(y)
  }
}
