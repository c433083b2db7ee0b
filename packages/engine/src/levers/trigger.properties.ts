import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TriggerClock } from './trigger.js'

const instants = 60

/** Which of a run's instants a trigger is on at: the rules one after the other, with the whole past at hand. */
function plainly(
  when: readonly boolean[],
  until: readonly boolean[],
  { delaySteps, coolDownSteps }: { delaySteps: number; coolDownSteps: number },
  startStep: number,
): boolean[] {
  const on = [false]
  let lastOff = -Infinity
  for (let n = 1; n < instants; n++) {
    const seen = n - 1 - delaySteps
    const wasOn = on[n - 1] ?? false
    const goesOff = until[seen] ?? false
    const rested = n - lastOff >= coolDownSteps
    const goesOn = (when[seen] ?? false) && !goesOff && n >= startStep && rested
    on.push(wasOn ? !goesOff : goesOn)
    if (wasOn && goesOff) lastOff = n
  }
  return on
}

describe('TriggerClock', () => {
  it('goes on and off as its conditions are seen, and rests in between', () => {
    // Conditions that hold for stretches, as those of a state do.
    const stretches = fc
      .array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 9 })), { minLength: 60, maxLength: 60 })
      .map((parts) => parts.flatMap(([holds, length]) => Array<boolean>(length).fill(holds)))
    const times = fc.record({
      delaySteps: fc.integer({ min: 0, max: 7 }),
      coolDownSteps: fc.integer({ min: 0, max: 12 }),
    })
    fc.assert(
      fc.property(
        stretches,
        stretches,
        times,
        fc.integer({ min: -5, max: 20 }),
        (when, until, given, start) => {
          const clock = new TriggerClock(given, start)
          const on: boolean[] = []
          for (let n = 0; n < instants; n++) {
            on.push(clock.since !== undefined)
            if (clock.since !== undefined) expect(on[clock.since - 1] ?? false).toBe(false)
            clock.see(n, when[n] ?? false, until[n] ?? false)
          }
          expect(on).toEqual(plainly(when, until, given, start))
        },
      ),
      { numRuns: 100, seed: 20251106 },
    )
  })
})
