/** A slot takes a new value at the start of a step, and keeps it through every stage of the method. */
export interface Change {
  readonly step: number
  readonly slot: number
  readonly value: number
}

/** Changes of one run, by rising step: three columns of one length, so that many runs cost little. */
export interface Schedule {
  readonly steps: Int32Array
  readonly slots: Int32Array
  readonly values: Float64Array
}

/** The schedule of some changes; those of one step keep their order. */
export function scheduleOf(changes: readonly Change[]): Schedule {
  const ordered = [...changes].sort((a, b) => a.step - b.step)
  return {
    steps: Int32Array.from(ordered, ({ step }) => step),
    slots: Int32Array.from(ordered, ({ slot }) => slot),
    values: Float64Array.from(ordered, ({ value }) => value),
  }
}

/** Steps through the schedules of a run from its first step to its last. */
export class ScheduleReader {
  /** Of each schedule the first change that has not been handed over. */
  private readonly next: Int32Array

  constructor(private readonly schedules: readonly Schedule[]) {
    this.next = new Int32Array(schedules.length)
  }

  /** Hands over every change of a step; steps are asked for in rising order. */
  atStep(step: number, change: (slot: number, value: number) => void): void {
    const { schedules, next } = this
    for (let i = 0; i < next.length; i++) {
      const { steps, slots, values } = schedules[i] as Schedule
      let at = next[i] as number
      while (steps[at] === step) {
        change(slots[at] as number, values[at] as number)
        at++
      }
      next[i] = at
    }
  }
}
