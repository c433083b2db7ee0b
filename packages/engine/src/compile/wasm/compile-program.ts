import { operationOf } from '#expression/functions'
import { STEP_SLOT, TIME_SLOT, type ExpandedModel } from '#model/expanded'
import type { KernelTask } from '../kernel.js'
import { neededPart } from '../needed-part.js'
import { watchedSlots } from '../watched-slots.js'
import { emitAdvance, emitInstant, type Machinery } from './emit-driver.js'
import { inlineOperations } from './emit-operation.js'
import { emitRegions } from './emit-regions.js'
import { encodeModule } from './encode.js'
import { readEquations } from './equations.js'
import type { Graph } from './graph.js'
import type { LaneSet } from './lane-set.js'
import { header, layOutSlots, type Place, type SlotLayout } from './layout.js'
import type { Import, WasmModule } from './module.js'
import { ModuleBuilder } from './module-builder.js'
import { placeOfSlot, planRegions } from './plan-regions.js'
import type { ProgramLayout } from './program.js'
import { stageOfRole } from './stages.js'

/** How a program is made; every choice gives the same bits. */
export interface ProgramSettings {
  readonly lanes: LaneSet
  /** Runs in a block: even, from 2 to 64. */
  readonly block: number
  /** Cost of a chunk, in about the instructions of a processor for one run or two. */
  readonly chunkCost: number
}

/** A module before it is encoded, with what the host has to know of its memory. */
export interface ProgramDraft extends ProgramLayout {
  readonly module: WasmModule
}

const PAGE = 65536

/** Turns a model into a module for a task. */
export function draftProgram(
  whole: ExpandedModel,
  task: KernelTask,
  settings: ProgramSettings,
): ProgramDraft {
  const { lanes, block, chunkCost } = settings
  if (!(Number.isInteger(block / 2) && block >= 2 && block <= 64)) {
    throw new RangeError(`a block has an even number of runs from 2 to 64, not ${block}`)
  }
  const model = neededPart(whole, task)
  const equations = readEquations(model, task)
  const layout = layOutSlots(model, task)
  const plan = planRegions(equations, model, layout)
  const builder = new ModuleBuilder(importsOf(equations.graph))
  const placeBytes = block * 8
  const address = (place: Place) => header.bytes + place * placeBytes
  const emission = { lanes, chunkCost, address, slopes: layout.slopes }
  const { regions, end } = emitRegions(builder, equations.graph, plan, emission)
  const verdict = end
  const watchedAt = (slot: number): Place => plan.watchedAt.get(slot) ?? placeOfSlot(layout, slot)
  const machinery: Machinery = {
    lanes,
    tableau: task.tableau,
    regions,
    time: address(placeOfSlot(layout, TIME_SLOT)),
    stocks: {
      count: layout.stocks,
      placeBytes,
      now: address(0),
      before: address(layout.before),
      slopes: address(layout.slopes),
    },
    watched: {
      stocks: { count: layout.stocks, address: address(0), placeBytes },
      finite: [...plan.watchedAt.values()].map(address),
      recorded: task.recorded.map((slot) => address(watchedAt(slot))),
      verdict: address(verdict),
    },
  }
  builder.addExport(emitInstant(machinery))
  builder.addExport(emitAdvance(machinery))
  const pages = Math.ceil(address(verdict + 1) / PAGE)
  return {
    module: builder.finish(pages, { address: 0, bytes: new Uint8Array() }),
    imports: builder.imports.map(({ name }) => name),
    lanes: lanes.count,
    block,
    places: header.bytes,
    placeCount: verdict + 1,
    verdict,
    ...describe(model, task, layout, watchedAt),
  }
}

/** The bytes of the module of a draft. */
export function encodeDraft({ module }: ProgramDraft): Uint8Array {
  return encodeModule(module)
}

/** Operations that are, or may have to be, computed outside. */
function importsOf(graph: Graph): Import[] {
  const names = new Set(graph.nodes.flatMap((node) => (node.kind === 'apply' ? [node.operation] : [])))
  return [...names].flatMap((name) => {
    if (inlineOperations.has(name)) return []
    const params = Array.from({ length: operationOf.get(name)?.arity ?? 1 }, () => 'f64' as const)
    return [{ name, signature: { params, results: ['f64' as const] } }]
  })
}

function describe(
  model: ExpandedModel,
  task: KernelTask,
  layout: SlotLayout,
  watchedAt: (slot: number) => Place,
): Omit<ProgramLayout, 'imports' | 'lanes' | 'block' | 'places' | 'placeCount' | 'verdict'> {
  return {
    slots: [...layout.placeOf].map(([slot, place]) => ({ slot, place })),
    inputs: layout.inputs.map((slot) => ({
      slot,
      place: placeOfSlot(layout, slot),
      stage: stageOfRole[model.slots[slot]?.role ?? 'parameter'],
    })),
    step: placeOfSlot(layout, STEP_SLOT),
    recordedCount: task.recorded.length,
    events: task.events.map((event) => ({
      ...event,
      hazardPlace: watchedAt(event.hazard),
      durationPlace: watchedAt(event.duration),
    })),
    hasSwitches: model.switches.length > 0,
    diagnosis: {
      slotCount: model.slots.length,
      stocks: model.stocks.map(({ slot }) => slot),
      auxiliaries: model.auxiliaries,
      watched: watchedSlots(task),
    },
  }
}
