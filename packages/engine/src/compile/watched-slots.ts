import type { KernelTask } from './kernel.js'

/** What of a task says what is watched. */
export type WatchfulTask = Pick<KernelTask, 'recorded' | 'events' | 'observed'>

/** The slots besides the stocks that have to be finite for a run to go well. */
export function watchedSlots({ recorded, events, observed = [] }: WatchfulTask): readonly number[] {
  return [...recorded, ...events.flatMap(({ hazard, duration }) => [hazard, duration]), ...observed]
}
