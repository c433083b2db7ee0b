import { RunningSum } from '#stats/running-sum'
import type { AccountSlots } from './lever-rule.js'

/** What a group of levers has done in one run. An instant is opened, levers are granted or refused, it is closed. */
export class Account {
  private readonly timeOn = new RunningSum()
  private readonly spent = new RunningSum()
  private readonly timeRefused = new RunningSum()
  private readonly refused = new RunningSum()
  private isOn = false
  private isRefused = false

  constructor(private readonly slots: AccountSlots) {}

  /** Writes down the sums up to an instant. */
  open(set: (slot: number, value: number) => void): void {
    const { slots } = this
    this.isOn = false
    this.isRefused = false
    set(slots.timeOn, this.timeOn.value)
    set(slots.spent, this.spent.value)
    set(slots.timeRefused, this.timeRefused.value)
    set(slots.refused, this.refused.value)
  }

  grant(amount: number): void {
    this.isOn = true
    this.spent.add(amount)
  }

  refuse(amount: number): void {
    this.isRefused = true
    this.refused.add(amount)
  }

  /**
   * Lets the step pass that begins with the instant.
   * @param step its length, in the unit of time
   */
  close(step: number, set: (slot: number, value: number) => void): void {
    set(this.slots.on, this.isOn ? 1 : 0)
    if (this.isOn) this.timeOn.add(step)
    if (this.isRefused) this.timeRefused.add(step)
  }
}
