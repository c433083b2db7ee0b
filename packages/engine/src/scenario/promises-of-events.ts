import type { PendingEvents } from './read-events.js'
import type { Expectation } from './scenario.js'
import type { ScenarioSource } from './schema.js'

/**
 * What every hazard that is an equation promises: not to be negative, which would count as 0.
 * @param stepCount of the run
 */
export function promisesOfEvents(
  source: ScenarioSource['events'],
  pending: readonly PendingEvents[],
  stepCount: number,
): readonly Expectation[] {
  return pending.flatMap(({ key, hazard }): readonly Expectation[] => {
    if (typeof source?.[key]?.hazard !== 'string') return []
    const [name, text] = [`hazard of ${key} is not negative`, `${source[key].hazard} >= 0`]
    const meaning = 'a negative hazard counts as 0'
    return [{ name, meaning, text, probe: hazard, first: 0, last: stepCount, isNumber: true }]
  })
}
