import { describe, expect, it } from 'vitest'
import { EventClock } from './event-clock.js'

const MONTH = 1 / 12

/** The instants, of a number of steps of a month, at which an event is felt. */
function felt(
  thresholds: readonly number[],
  steps: number,
  hazard: number | ((instant: number) => number),
  duration = 0.25,
): number[] {
  const clock = new EventClock((event) => thresholds[event] ?? Infinity, MONTH)
  const on: number[] = []
  for (let n = 0; n <= steps; n++) {
    if (clock.isOn(n)) on.push(n)
    clock.pass(n, typeof hazard === 'number' ? hazard : hazard(n), duration)
  }
  return on
}

describe('EventClock', () => {
  it('has no event at the first instant', () => {
    expect(felt([1e-9], 2, 1)[0]).toBe(1)
  })

  it('lets an event be felt from the next instant on until it has lasted', () => {
    // Hazard 12 a year gathers 1 a month: 2.5 is passed in the middle of the third month, felt at 3, 4 and 5.
    expect(felt([2.5], 12, 12)).toEqual([3, 4, 5])
    expect(felt([2.5], 12, 12, 0.5)).toEqual([3, 4, 5, 6, 7, 8])
  })

  it('does not feel an event that is over before the next instant', () => {
    expect(felt([2.5], 12, 12, 0.03)).toEqual([])
    expect(felt([2.5], 12, 12, 0)).toEqual([])
    expect(felt([2.5], 12, 12, -1)).toEqual([])
  })

  it('merges events that overlap: the last end counts', () => {
    expect(felt([2.5, 1], 12, 12)).toEqual([3, 4, 5, 6])
    // A short one within a long one ends nothing.
    const duration = (n: number) => (n < 3 ? 0.5 : MONTH)
    const clock = new EventClock((event) => [2.5, 1][event] ?? Infinity, MONTH)
    const on: number[] = []
    for (let n = 0; n <= 12; n++) {
      if (clock.isOn(n)) on.push(n)
      clock.pass(n, 12, duration(n))
    }
    expect(on).toEqual([3, 4, 5, 6, 7, 8])
  })

  it('waits while the hazard is 0 or less, and goes on where it was', () => {
    expect(felt([2.5], 20, (n) => (n >= 1 && n < 6 ? 0 : 12))).toEqual([8, 9, 10])
    expect(felt([2.5], 20, (n) => (n >= 1 && n < 6 ? -12 : 12))).toEqual([8, 9, 10])
    expect(felt([1e-300], 20, 0)).toEqual([])
  })

  it('ends with any hazard, however large', () => {
    const clock = new EventClock(() => 1e-3, 1)
    clock.pass(0, Infinity, 1)
    clock.pass(1, 1e300, 1)
    expect(clock.isOn(2)).toBe(true)
  })
})
