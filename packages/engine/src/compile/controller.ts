/**
 * Decides, while a run is made, what some of its slots hold. It sees an instant once it is computed, and acts on the
 * next: so there is no loop within an instant, and what is decided is held through every stage of the method.
 * Every kernel asks it for the same things in the same order.
 */
export interface Controller {
  /** Sets slots for instant `n`, before it is computed; instants come in rising order from 0. */
  act(n: number, set: (slot: number, value: number) => void): void
  /** Looks at instant `n`, in which every observed slot is finite; the last instant is not shown. */
  see(n: number, read: (slot: number) => number): void
}

/** Decides nothing. */
export const idle: Controller = { act: () => undefined, see: () => undefined }
