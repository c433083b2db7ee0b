import { STEP_SLOT, TIME_SLOT, type ExpandedModel } from '#model/expanded'
import type { KernelTask } from '../kernel.js'
import { watchedSlots } from '../watched-slots.js'
import type { Graph } from './graph.js'

/** The number of a place in memory: one double for each run of a block, side by side. */
export type Place = number

/** What stands in front of the first place, at which address. */
export const header = {
  /** f64: the first instant, and the length of a step. */
  from: 0,
  step: 8,
  /** i32: bytes of a place that are in use. */
  active: 16,
  /** i32: where the records begin. */
  records: 20,
  /** i32: bytes of the records of one slot, and of one run. */
  series: 24,
  run: 28,
  bytes: 64,
} as const

/** Where everything stands in memory that has a slot. */
export interface SlotLayout {
  /** Stocks come first, in the order of the model, one place each. */
  readonly stocks: number
  /** Then the stocks at the start of a step, as many places, and the slopes of each stage of the method. */
  readonly before: Place
  readonly slopes: Place
  readonly placeOf: ReadonlyMap<number, Place>
  /** Slots that the host fills from what a run is given. */
  readonly inputs: readonly number[]
  /** The first place that is free. */
  readonly count: number
}

/** Hands out places to the slots of a needed part: all that its equations read, but for auxiliaries. */
export function layOutSlots(model: ExpandedModel, task: KernelTask, { nodes }: Graph): SlotLayout {
  const placeOf = new Map(model.stocks.map(({ slot }, i) => [slot, i]))
  const stocks = placeOf.size
  let count = stocks * (2 + task.tableau.nodes.length)
  const computed = new Set(model.auxiliaries.map(({ slot }) => slot))
  const given = new Set([...model.switches, ...model.start].map(({ slot }) => slot))
  const inputs: number[] = []
  const read: number[] = []
  for (const node of nodes) if (node.kind === 'slot') read.push(node.slot)
  for (const slot of [TIME_SLOT, STEP_SLOT, ...watchedSlots(task), ...given, ...read]) {
    if (placeOf.has(slot) || computed.has(slot)) continue
    placeOf.set(slot, count++)
    if (!given.has(slot) && slot !== TIME_SLOT && slot !== STEP_SLOT) inputs.push(slot)
  }
  return { stocks, before: stocks, slopes: 2 * stocks, placeOf, inputs, count }
}

/**
 * The place of a slot.
 * @throws RangeError for one that has none: an auxiliary, read where only inputs are known
 */
export function placeOfSlot(layout: SlotLayout, slot: number): Place {
  const place = layout.placeOf.get(slot)
  if (place === undefined) throw new RangeError(`slot ${slot} has no place of its own`)
  return place
}
