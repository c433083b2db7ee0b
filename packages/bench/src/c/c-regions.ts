import {
  carry,
  placeAt,
  scheduleChunks,
  type Chunk,
  type Graph,
  type NodeId,
  type Place,
  type Plan,
  type Region,
} from '../engine-inside.js'
import { cNumber } from './c-number.js'
import { cOperation } from './c-operation.js'

/** The regions of a plan as functions of C. */
export interface CRegions {
  /** Their definitions. */
  readonly functions: string
  /** By name of the region: the calls that compute it, given the slopes to fill. */
  readonly calls: Readonly<Record<keyof Plan['regions'], string>>
  /** The first place behind all that they use. */
  readonly end: Place
}

/**
 * Writes every region of a plan: one function for each chunk, a loop over the runs of a block.
 * @param chunkCost cost of a chunk, as the engine counts it
 */
export function writeRegions(graph: Graph, plan: Plan, chunkCost: number): CRegions {
  let end = plan.count
  const functions: string[] = []
  const write = (region: Region): string => {
    const chunks = region.outputs.length === 0 ? [] : scheduleChunks(graph, region, chunkCost)
    const carried = carry(graph, region, chunks, plan.count)
    end = Math.max(end, carried.end)
    const placeOf = (id: NodeId) => placeAt(carried.places, id)
    const names = chunks.map((chunk, i) => {
      const name = `${region.name}_${i + 1}`
      functions.push(writeChunk(name, graph, chunk, placeOf))
      return name
    })
    return names.map((name) => `${name}(slopes);`).join(' ')
  }
  const calls = Object.fromEntries(
    Object.entries(plan.regions).map(([name, region]) => [name, write(region)]),
  ) as CRegions['calls']
  return { functions: functions.join('\n'), calls, end }
}

function writeChunk(
  name: string,
  graph: Graph,
  { nodes, outputs }: Chunk,
  placeOf: (id: NodeId) => Place | undefined,
): string {
  const made = new Set(nodes)
  const operand = (id: NodeId): string => {
    const node = graph.node(id)
    if (node.kind === 'number') return cNumber(node.value)
    if (made.has(id) && node.kind === 'apply') return `n${id}`
    return `m[${placeOf(id) ?? missing(id)}][l]`
  }
  const values = nodes.flatMap((id) => {
    const node = graph.node(id)
    if (node.kind !== 'apply') return []
    return [`const double n${id} = ${cOperation(node.operation, node.args.map(operand))};`]
  })
  const written = new Map<Place, NodeId>()
  const slopes: string[] = []
  for (const id of nodes) {
    const place = placeOf(id)
    if (place !== undefined && graph.node(id).kind === 'apply') written.set(place, id)
  }
  for (const { node, targets } of outputs) {
    for (const target of targets) {
      if (target.kind === 'place') written.set(target.place, node)
      else slopes.push(`slopes[${target.stock}][l] = ${operand(node)};`)
    }
  }
  const stores = [...written].map(([place, id]) => `m[${place}][l] = ${operand(id)};`)
  const body = [...values, ...stores, ...slopes].map((line) => `    ${line}`)
  return [`static void ${name}(slope_rows slopes) {`, '  EACH_LANE {', ...body, '  }', '}', ''].join('\n')
}

function missing(id: NodeId): never {
  throw new RangeError(`node ${id} is read before it is made`)
}
