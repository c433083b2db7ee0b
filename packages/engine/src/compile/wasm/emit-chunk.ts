import { guardedOperations } from './emit-operation.js'
import type { Local } from './function-code.js'
import type { ChunkContext } from './chunk-context.js'
import type { Graph, NodeId } from './graph.js'
import { LaneCode } from './lane-code.js'
import { header } from './layout.js'
import type { ModuleBuilder } from './module-builder.js'
import { placeAt, type Places } from './places.js'
import type { Chunk, Output } from './region.js'
import { ValueWriter } from './emit-values.js'

/**
 * Writes a chunk as a function over the runs of a block, which takes the distance from the slopes of the first
 * stage to those of the current one.
 * @param places of values that are there before the chunk begins, or are to be left behind it
 * @param hasGuards whether operations are written for normal arguments only where they can be, behind a twin that is
 *   the same but for these, and is called when an argument was not normal; otherwise all are right for all arguments
 * @returns the number of the function
 */
export function emitChunk(
  module: ModuleBuilder,
  name: string,
  chunk: Chunk,
  places: Places,
  context: ChunkContext,
  hasGuards: boolean,
): number {
  const code = new LaneCode(name, { params: ['i32'], results: [] }, context.lanes)
  const writer = new ChunkWriter(code, chunk, places, context)
  if (!hasGuards) {
    writer.write(undefined)
    return module.add(code)
  }
  const isNormal = code.local(code.lanes.maskType)
  code.lanes.everywhere(code)
  code.set(isNormal)
  code.skipInTwin(0)
  writer.write(isNormal)
  writer.callUnless(isNormal, module.addTwin(code))
  return module.add(code)
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

  constructor(
    private readonly code: LaneCode,
    private readonly chunk: Chunk,
    private readonly places: Places,
    private readonly context: ChunkContext,
  ) {
    this.at = code.local('i32')
    this.slope = code.local('i32')
  }

  /** Writes the walk over the runs. @param isNormal the mask of where all guards hold; without it there are none */
  write(isNormal: Local | undefined): void {
    const { code, at, slope } = this
    const [shift] = code.params as [Local]
    code.open('loop')
    code.get(at)
    code.get(shift)
    code.emit('i32.add')
    code.set(slope)
    this.writeValues(isNormal)
    code.get(at)
    code.emit('i32.const', code.lanes.bytes)
    code.emit('i32.add')
    code.tee(at)
    code.emit('i32.const', 0)
    code.emit('i32.load', 2, header.active)
    code.emit('i32.lt_u')
    code.emit('br_if', 0)
    code.emit('end')
  }

  /** Writes a call of the twin for when a guard did not hold. */
  callUnless(isNormal: Local, twin: number): void {
    const { code } = this
    const [shift] = code.params as [Local]
    code.get(isNormal)
    code.lanes.isEverywhere(code)
    code.emit('i32.eqz')
    code.open('if')
    code.get(shift)
    code.emit('call', twin)
    code.emit('end')
  }

  private writeValues(isNormal: Local | undefined): void {
    const { code, context, chunk, places, at, slope } = this
    const targets = this.targets()
    const uses = countUses(context.graph, chunk.nodes)
    for (const { node, targets: list } of targets) uses[node] = (uses[node] ?? 0) + list.length
    const values = new ValueWriter(code, chunk, places, context, { at, isNormal, uses })
    for (const { node, targets: list } of targets) {
      for (const target of list) {
        code.get(target.kind === 'place' ? at : slope)
        values.push(node)
        const address =
          target.kind === 'place' ? context.address(target.place) : context.slopeAddress(target.stock)
        code.emit(code.lanes.store, 3, address)
      }
    }
  }

  /** Where each value goes that does not stay within the chunk, in the order of computation. */
  private targets(): readonly Output[] {
    const { nodes, outputs } = this.chunk
    const asked = new Map(outputs.map(({ node, targets }) => [node, targets]))
    const all: Output[] = []
    for (const node of nodes) {
      const place = placeAt(this.places, node)
      const wanted = asked.get(node) ?? []
      asked.delete(node)
      const isCarried =
        place !== undefined && !wanted.some((target) => target.kind === 'place' && target.place === place)
      if (isCarried) all.push({ node, targets: [{ kind: 'place', place }, ...wanted] })
      else if (wanted.length > 0) all.push({ node, targets: wanted })
    }
    // What is left is there already.
    for (const [node, targets] of asked) all.push({ node, targets })
    return all
  }
}

/** How often the nodes of a chunk read each node of the graph. */
function countUses(graph: Graph, nodes: readonly NodeId[]): Int32Array {
  const uses = new Int32Array(graph.nodes.length)
  for (const id of nodes) {
    const node = graph.node(id)
    if (node.kind === 'apply') for (const arg of node.args) uses[arg] = (uses[arg] ?? 0) + 1
  }
  return uses
}
