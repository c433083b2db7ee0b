import type { Assignment, ExpandedModel } from '#model/expanded'
import { slotsRead, type Scalar } from '#model/scalar'
import { watchedSlots } from '../watched-slots.js'
import type { KernelTask } from '../kernel.js'
import { Graph, type NodeId } from './graph.js'
import { operate } from './operate.js'

/** A slot and the node whose value it takes. */
export interface Root {
  readonly slot: number
  readonly node: NodeId
}

/** The equations of a model as nodes of one graph. */
export interface Equations {
  readonly graph: Graph
  /** What is looked at once a step, with parameters and the time as slots. */
  readonly switches: readonly Root[]
  /** Stocks and kept values at the first instant; neither stands among what they are made of. */
  readonly start: readonly Root[]
  /** How fast each stock changes, in the order of the stocks. */
  readonly rates: readonly Root[]
  /** What has to be finite and may be recorded. */
  readonly watched: readonly Root[]
}

/** Reads the equations of the needed part of a model. */
export function readEquations(model: ExpandedModel, task: KernelTask): Equations {
  const graph = new Graph()
  const atStart = new Reader(graph)
  const switches = atStart.assign(model.switches)
  // Whoever reads a switch finds what was decided, not the condition at another time.
  atStart.forget(switches)
  const kept = model.start.filter(({ slot }) => model.slots[slot]?.role === 'initial')
  const stored = [...model.stocks, ...kept].map(({ slot }) => slot)
  const started = new Map(atStart.assign(neededFor(stored, model.start)).map((root) => [root.slot, root]))
  const later = new Reader(graph)
  later.assign(model.auxiliaries)
  return {
    graph,
    switches,
    start: stored.flatMap((slot) => started.get(slot) ?? []),
    rates: model.stocks.map(({ slot, rate }) => ({ slot, node: later.read(rate) })),
    watched: [...new Set(watchedSlots(task))].map((slot) => ({ slot, node: later.nodeOf(slot) })),
  }
}

/** Of assignments in an order of computation, those from which some slots follow. */
function neededFor(slots: readonly number[], assignments: readonly Assignment[]): Assignment[] {
  const needed = new Set(slots)
  const backwards = [...assignments].reverse().filter(({ slot, value }) => {
    if (!needed.has(slot)) return false
    slotsRead(value, needed)
    return true
  })
  return backwards.reverse()
}

/** Turns expressions into nodes; slots that were assigned stand for what they were assigned. */
class Reader {
  private readonly assigned = new Map<number, NodeId>()

  constructor(private readonly graph: Graph) {}

  nodeOf(slot: number): NodeId {
    return this.assigned.get(slot) ?? this.graph.slot(slot)
  }

  assign(assignments: readonly Assignment[]): Root[] {
    return assignments.map(({ slot, value }) => {
      const node = this.read(value)
      this.assigned.set(slot, node)
      return { slot, node }
    })
  }

  forget(roots: readonly Root[]): void {
    for (const { slot } of roots) this.assigned.delete(slot)
  }

  read(scalar: Scalar): NodeId {
    if (scalar.kind === 'number') return this.graph.number(scalar.value)
    if (scalar.kind === 'slot') return this.nodeOf(scalar.slot)
    const args: NodeId[] = []
    for (const arg of scalar.args) args.push(this.read(arg))
    return operate(this.graph, scalar.operation, args)
  }
}
