import { STEP_SLOT, type ExpandedModel } from '#model/expanded'
import type { KernelTask } from '../kernel.js'
import { watchedSlots } from '../watched-slots.js'
import { placeOfSlot, type Place, type SlotLayout } from './layout.js'
import type { ProgramLayout } from './program.js'
import { stageOfRole } from './stages.js'

/** What of a program follows from its model and task: where slots are, and what tells the slot to blame. */
export function describeProgram(
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
    observed: (task.observed ?? []).map((slot) => ({ slot, place: watchedAt(slot) })),
    hasSwitches: model.switches.length > 0,
    diagnosis: {
      slotCount: model.slots.length,
      stocks: model.stocks.map(({ slot }) => slot),
      auxiliaries: model.auxiliaries,
      watched: watchedSlots(task),
    },
  }
}
