import type { Uncertainty } from './uncertainty.js'

/** Uncertainties in the order in which they came, found by the slots that they draw. */
export class UncertaintiesBySlot {
  private readonly all = new Set<Uncertainty>()
  private readonly bySlot = new Map<number, Uncertainty>()

  constructor(first: readonly Uncertainty[]) {
    this.add(first)
  }

  /** Adds uncertainties whose slots are free. */
  add(more: readonly Uncertainty[]): void {
    for (const uncertainty of more) {
      this.all.add(uncertainty)
      for (const slot of uncertainty.slots) this.bySlot.set(slot, uncertainty)
    }
  }

  /**
   * Takes out what draws some slots.
   * @returns one that draws other slots as well, in which case nothing is taken out
   */
  takeOut(slots: readonly number[]): Uncertainty | undefined {
    const meant = new Set(slots)
    const touched = new Set(slots.flatMap((slot) => this.bySlot.get(slot) ?? []))
    const split = [...touched].find((one) => !one.slots.every((slot) => meant.has(slot)))
    if (split) return split
    for (const uncertainty of touched) this.all.delete(uncertainty)
    for (const slot of slots) this.bySlot.delete(slot)
    return undefined
  }

  list(): readonly Uncertainty[] {
    return [...this.all]
  }
}
