import { STEP_SLOT, TIME_SLOT, type SlotRole } from '#model/expanded'
import type { Graph, NodeId } from './graph.js'
import type { Equations } from './equations.js'

/**
 * When a node is computed, from seldom to often and by what it depends on:
 * - `run`: parameters, the time step and values kept from the start: once a run
 * - `step`: levers, disturbances and switches: when one of them changes
 * - `time`: the time: at each time at which a method looks
 * - `state`: stocks: at every stage of a method
 * - `record`: stocks, but no rate depends on it: once a step
 * Numbers alone are worked out when the graph is made.
 */
export const stageNames = ['run', 'step', 'time', 'state', 'record'] as const

export type StageName = (typeof stageNames)[number]

/** When what a slot holds may change. */
export const stageOfRole: Readonly<Record<SlotRole, StageName>> = {
  'time step': 'run',
  parameter: 'run',
  initial: 'run',
  lever: 'step',
  exogenous: 'step',
  switch: 'step',
  time: 'time',
  stock: 'state',
  auxiliary: 'state',
}

/** The stage of every node that rates and watched slots are made of; undefined for the others. */
export function stagesOf(
  { graph, rates, watched }: Equations,
  roleOf: (slot: number) => SlotRole,
): readonly (StageName | undefined)[] {
  const forRates = reached(
    graph,
    rates.map(({ node }) => node),
  )
  const needed = reached(
    graph,
    watched.map(({ node }) => node),
    forRates,
  )
  const ranks = new Int8Array(graph.nodes.length)
  return graph.nodes.map((node, id) => {
    if (!needed[id]) return undefined
    if (node.kind === 'slot') ranks[id] = stageNames.indexOf(stageOfSlot(node.slot, roleOf))
    else if (node.kind === 'apply') ranks[id] = Math.max(0, ...node.args.map((arg) => ranks[arg] ?? 0))
    const stage = stageNames[ranks[id] ?? 0]
    return stage === 'state' && !forRates[id] ? 'record' : stage
  })
}

function stageOfSlot(slot: number, roleOf: (slot: number) => SlotRole): StageName {
  if (slot === TIME_SLOT) return 'time'
  return slot === STEP_SLOT ? 'run' : stageOfRole[roleOf(slot)]
}

/** Marks every node that some nodes are made of, themselves included, besides those already marked. */
function reached(graph: Graph, from: readonly NodeId[], before?: Uint8Array): Uint8Array {
  const marks = before ? Uint8Array.from(before) : new Uint8Array(graph.nodes.length)
  const open = [...from]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (marks[id]) continue
    marks[id] = 1
    const node = graph.node(id)
    if (node.kind === 'apply') open.push(...node.args)
  }
  return marks
}
