import type { ExpandedModel } from '#model/expanded'
import type { Equations } from './equations.js'
import type { Graph, NodeId } from './graph.js'
import { placeOfSlot, type Place, type SlotLayout } from './layout.js'
import { noPlaces, NOWHERE, placeAt, type Places } from './places.js'
import type { Output, Region, Target } from './region.js'
import { stageNames, stagesOf, type StageName } from './stages.js'

/** The regions of a model, in which places their values stand, and the first place that is free. */
export interface Plan {
  readonly regions: Readonly<Record<StageName | 'switches' | 'start', Region>>
  /** Where each watched slot is found. */
  readonly watchedAt: ReadonlyMap<number, Place>
  readonly count: number
}

/** Settles what each stage leaves to the later ones, and where. */
export function planRegions(equations: Equations, model: ExpandedModel, layout: SlotLayout): Plan {
  const { graph } = equations
  const stages = stagesOf(equations, (slot) => model.slots[slot]?.role ?? 'parameter')
  const { placeOf, end } = placeShared(equations, stages, layout)
  const slotPlaces = placesOfSlots(graph, layout)
  const regionOf = (name: StageName): Region => {
    const places = slotPlaces.slice()
    const outputs = name === 'state' ? equations.rates.map(({ node }, stock) => slopeTarget(node, stock)) : []
    for (const [id, place] of placeOf) {
      if (stages[id] !== undefined && stages[id] !== name) places[id] = place
      if (stageAt(stages, id) === name) outputs.push(placeTarget(id, place))
    }
    return { name, outputs: together(outputs), places }
  }
  const first = (name: string, roots: Equations['start']): Region => ({
    name,
    outputs: together(roots.map(({ slot, node }) => placeTarget(node, placeOfSlot(layout, slot)))),
    places: slotPlaces,
  })
  const [run, step, time, state, record] = stageNames.map(regionOf) as [
    Region,
    Region,
    Region,
    Region,
    Region,
  ]
  return {
    regions: {
      switches: first('switches', equations.switches),
      start: first('start', equations.start),
      ...{ run, step, time, state, record },
    },
    watchedAt: new Map(
      equations.watched.map(({ slot, node }) => [
        slot,
        placeAt(slotPlaces, node) ?? placeOf.get(node) ?? layout.count,
      ]),
    ),
    count: end,
  }
}

/** Where the contents of slots stand that come from outside. */
function placesOfSlots({ nodes }: Graph, { placeOf }: SlotLayout): Places {
  const places = noPlaces(nodes.length)
  nodes.forEach((node, id) => {
    if (node.kind === 'slot') places[id] = placeOf.get(node.slot) ?? NOWHERE
  })
  return places
}

/** A number that is watched is put down once a run. */
function stageAt(stages: readonly (StageName | undefined)[], id: NodeId): StageName {
  return stages[id] ?? 'run'
}

/** A place for every value that is read in a later stage than its own, or watched. */
function placeShared(
  { graph, rates, watched }: Equations,
  stages: readonly (StageName | undefined)[],
  layout: SlotLayout,
): { placeOf: ReadonlyMap<NodeId, Place>; end: Place } {
  const shared = new Set<NodeId>()
  graph.nodes.forEach((node, id) => {
    if (node.kind !== 'apply' || stages[id] === undefined) return
    for (const arg of node.args) {
      if (graph.node(arg).kind === 'apply' && stages[arg] !== stages[id]) shared.add(arg)
    }
  })
  for (const { node } of rates) {
    if (graph.node(node).kind === 'apply' && stages[node] !== 'state') shared.add(node)
  }
  for (const { node } of watched) if (graph.node(node).kind !== 'slot') shared.add(node)
  const placeOf = new Map([...shared].sort((a, b) => a - b).map((id, i) => [id, layout.count + i]))
  return { placeOf, end: layout.count + placeOf.size }
}

type NodeTarget = readonly [NodeId, Target]

const placeTarget = (node: NodeId, place: Place): NodeTarget => [node, { kind: 'place', place }]
const slopeTarget = (node: NodeId, stock: number): NodeTarget => [node, { kind: 'slope', stock }]

/** Targets of one node as one output. */
function together(pairs: readonly NodeTarget[]): Output[] {
  const targets = new Map<NodeId, Target[]>()
  for (const [node, target] of pairs) {
    const known = targets.get(node)
    if (known) known.push(target)
    else targets.set(node, [target])
  }
  return [...targets].map(([node, targets]) => ({ node, targets }))
}
