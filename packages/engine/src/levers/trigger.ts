/** When a lever is set by the state of a run: conditions are slots, times are counted in steps. */
export interface Trigger {
  /** The slot of the condition at which it is set. */
  readonly when: number
  /** The slot of the condition at which it is let go; left out, it stays. */
  readonly until: number | undefined
  /** How long it takes until a condition is seen. */
  readonly delaySteps: number
  /** How long it stays let go at least, once it was. */
  readonly coolDownSteps: number
}

/**
 * Decides when a trigger is on in one run. It goes on where `when` is seen and `until` is not, and off where `until`
 * is seen. What is seen at an instant counts from the next one on; before the first instant nothing is seen.
 */
export class TriggerClock {
  /** The instant at which it went on last; undefined while it is off. */
  private on: number | undefined
  private restUntil = -Infinity
  /** What was true at the last instants, in a ring: 1 for `when`, 2 for `until`. */
  private readonly past: Uint8Array

  /** @param startStep the first instant at which it may be on */
  constructor(
    private readonly trigger: Pick<Trigger, 'delaySteps' | 'coolDownSteps'>,
    private readonly startStep: number,
  ) {
    this.past = new Uint8Array(trigger.delaySteps + 1)
  }

  /** The instant since which it is on; undefined while it is off. */
  get since(): number | undefined {
    return this.on
  }

  /** Looks at instant `n`; every instant from 0 is shown, one after the other. */
  see(n: number, when: boolean, until: boolean): void {
    const { delaySteps, coolDownSteps } = this.trigger
    const places = delaySteps + 1
    this.past[n % places] = (when ? 1 : 0) + (until ? 2 : 0)
    // The place after the newest holds the oldest: as long ago as it takes to see it.
    const seen = this.past[(n + 1) % places] ?? 0
    const next = n + 1
    if (seen >= 2) {
      if (this.on !== undefined) this.restUntil = next + coolDownSteps
      this.on = undefined
    } else if (seen === 1 && this.on === undefined && next >= this.startStep && next >= this.restUntil) {
      this.on = next
    }
  }
}
