/** The most hazard that counts in a step: a hundred events, of which only the last is felt. */
const MOST_HAZARD = 100

/**
 * Tells when the events of one kind come in one run. An event comes where the hazard that has gathered since the
 * start passes a threshold, at whatever time that is; it is felt from the next instant on until it has lasted its
 * duration. One that comes while another lasts prolongs it. Times are counted in steps.
 */
export class EventClock {
  private gathered = 0
  private come = 0
  private next: number
  private until = -Infinity

  /**
   * @param threshold how much hazard gathers between one event and the one numbered so; the first is event 0
   * @param step length of a time step
   */
  constructor(
    private readonly threshold: (event: number) => number,
    private readonly step: number,
  ) {
    this.next = threshold(0)
  }

  /** Whether an event is felt at an instant; every step before it has passed. */
  isOn(instant: number): boolean {
    return instant < this.until
  }

  /**
   * Lets a step pass.
   * @param instant at which it begins
   * @param hazard events per unit of time; less than 0 counts as 0
   * @param duration of an event that comes within the step; less than 0 counts as 0
   */
  pass(instant: number, hazard: number, duration: number): void {
    const growth = Math.min(MOST_HAZARD, Math.max(0, hazard) * this.step)
    const end = this.gathered + growth
    while (growth > 0 && end >= this.next) {
      const time = instant + (this.next - this.gathered) / growth
      this.until = Math.max(this.until, time + Math.max(0, duration) / this.step)
      this.next += this.threshold(++this.come)
    }
    this.gathered = end
  }
}
