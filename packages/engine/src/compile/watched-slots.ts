import type { KernelTask } from './kernel.js'

/** The slots besides the stocks that have to be finite for a run to go well. */
export function watchedSlots({
  recorded,
  events,
}: Pick<KernelTask, 'recorded' | 'events'>): readonly number[] {
  return [...recorded, ...events.flatMap(({ hazard, duration }) => [hazard, duration])]
}
