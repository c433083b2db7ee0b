import { operationOf } from '#expression/functions'
import { TIME_SLOT, type ExpandedModel } from '#model/expanded'
import type { KernelTask } from '../kernel.js'
import { neededPart } from '../needed-part.js'
import { describeProgram } from './describe-program.js'
import { emitAdvance, emitInstant, type Machinery } from './emit-driver.js'
import { isInline } from './emit-operation.js'
import { emitRegions, type StageSize } from './emit-regions.js'
import { encodeModule } from './encode.js'
import { readEquations } from './equations.js'
import type { Graph } from './graph.js'
import { header, layOutSlots, placeOfSlot, type Place } from './layout.js'
import type { Import, WasmModule } from './module.js'
import { ModuleBuilder } from './module-builder.js'
import { planRegions } from './plan-regions.js'
import type { ProgramLayout } from './program.js'
import type { ProgramSettings } from './program-settings.js'

/** A module before it is encoded, what the host has to know of it, and how large its stages are. */
export interface ProgramDraft {
  readonly module: WasmModule
  readonly layout: ProgramLayout
  readonly stages: readonly StageSize[]
}

/** Bytes of a page of memory. */
const PAGE = 65536

/**
 * Turns a model into a module for a task.
 * @throws RangeError for a block of another size
 */
export function draftProgram(
  whole: ExpandedModel,
  task: KernelTask,
  { lanes, block, chunkCost }: ProgramSettings,
): ProgramDraft {
  if (!(Number.isInteger(block / 2) && block >= 2 && block <= 64)) {
    throw new RangeError(`a block has an even number of runs from 2 to 64, not ${block}`)
  }
  const model = neededPart(whole, task)
  const equations = readEquations(model, task)
  const slots = layOutSlots(model, task, equations.graph)
  const plan = planRegions(equations, model, slots)
  const builder = new ModuleBuilder(importsOf(equations.graph))
  const placeBytes = block * 8
  const address = (place: Place) => header.bytes + place * placeBytes
  const emission = { lanes, chunkCost, address, slopes: slots.slopes }
  const { regions, stages, end: verdict } = emitRegions(builder, equations.graph, plan, emission)
  const watchedAt = (slot: number): Place => plan.watchedAt.get(slot) ?? placeOfSlot(slots, slot)
  const machinery: Machinery = {
    lanes,
    tableau: task.tableau,
    regions,
    time: address(placeOfSlot(slots, TIME_SLOT)),
    stocks: {
      ...{ count: slots.stocks, placeBytes },
      ...{ now: address(0), before: address(slots.before), slopes: address(slots.slopes) },
    },
    watched: {
      stocks: { count: slots.stocks, placeBytes, address: address(0) },
      finite: [...plan.watchedAt.values()].map(address),
      recorded: task.recorded.map((slot) => address(watchedAt(slot))),
      verdict: address(verdict),
    },
  }
  builder.addExport(emitInstant(machinery))
  builder.addExport(emitAdvance(machinery))
  const module = builder.finish(Math.ceil(address(verdict + 1) / PAGE))
  const memory = { lanes: lanes.count, block, places: header.bytes, placeCount: verdict + 1, verdict }
  const imports = module.imports.map(({ name }) => name)
  return { module, stages, layout: { imports, ...memory, ...describeProgram(model, task, slots, watchedAt) } }
}

/** The bytes of the module of a draft. */
export function encodeDraft({ module }: ProgramDraft): Uint8Array {
  return encodeModule(module)
}

/** Operations that are, or may have to be, computed outside. */
function importsOf(graph: Graph): Import[] {
  const names = new Set<string>()
  for (const node of graph.nodes) if (node.kind === 'apply') names.add(node.operation)
  return [...names].flatMap((name) => {
    if (isInline(name)) return []
    const params = Array.from({ length: operationOf.get(name)?.arity ?? 1 }, () => 'f64' as const)
    return [{ name, signature: { params, results: ['f64' as const] } }]
  })
}
