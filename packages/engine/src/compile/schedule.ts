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
  private readonly next: number[]

  constructor(private readonly schedules: readonly Schedule[]) {
    this.next = schedules.map(() => 0)
  }

  /** Hands over every change of a step; steps are asked for in rising order. */
  atStep(step: number, change: (slot: number, value: number) => void): void {
    for (const [i, { steps, slots, values }] of this.schedules.entries()) {
      let next = this.next[i] as number
      while (steps[next] === step) {
        change(slots[next] as number, values[next] as number)
        next++
      }
      this.next[i] = next
    }
  }
}
