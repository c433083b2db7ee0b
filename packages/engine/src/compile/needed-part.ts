import type { Assignment, ExpandedModel, ScalarStock } from '#model/expanded'
import { slotsRead } from '#model/scalar'
import { watchedSlots, type WatchfulTask } from './watched-slots.js'

/** The stocks and equations of a model that a task needs; slots keep their numbers. */
export function neededPart(model: ExpandedModel, task: WatchfulTask): ExpandedModel {
  const needed = new Set(watchedSlots(task))
  const assignments = [...model.auxiliaries, ...model.switches]
  const isMade = new Map<number, Assignment | ScalarStock>()
  for (const made of [...assignments, ...model.stocks]) isMade.set(made.slot, made)
  const captures = new Map(model.start.map((made) => [made.slot, made]))
  // A set that grows while it is walked through is walked to its end.
  for (const slot of needed) {
    const made = isMade.get(slot) ?? captures.get(slot)
    if (!made) continue
    const expressions = 'rate' in made ? [made.initial, made.rate] : [made.value]
    for (const expression of expressions) slotsRead(expression, needed)
  }
  const keep = <T extends { readonly slot: number }>(list: readonly T[]): T[] =>
    list.filter(({ slot }) => needed.has(slot))
  return {
    ...model,
    stocks: keep(model.stocks),
    auxiliaries: keep(model.auxiliaries),
    switches: keep(model.switches),
    start: keep(model.start),
  }
}
