import type { PathKey } from '#core/issue'
import type { Assignment, ScalarStock, Slot, SlotRole, Switching } from './expanded.js'
import { scalarKey, slotScalar, type Scalar } from './scalar.js'

/** The most terms of a whole model: some gigabytes of closures. */
const MOST_TERMS = 3_000_000

/** Thrown where a model grows beyond all use; says at most how many terms there may be. */
export class TooManyTerms extends Error {
  constructor(readonly path: readonly PathKey[]) {
    super(`at most ${MOST_TERMS} terms once every index is written out`)
  }
}

/** The growing state of an expansion: slots are handed out, equal constructs share one. */
export class Expansion {
  readonly slots: Slot[] = [
    { name: 'time', role: 'time' },
    { name: 'time step', role: 'time step' },
  ]
  readonly firstSlots = new Map<string, number>()
  readonly stocks: ScalarStock[] = []
  readonly auxiliaries: Assignment[] = []
  readonly switches: Assignment[] = []
  readonly captures: Assignment[] = []
  readonly switchings: Switching[] = []
  private readonly shared = new Map<string, number>()
  private terms = 0

  /** Counts one more term; a sum over sums grows with the product of their elements. */
  addTerm(path: readonly PathKey[]): void {
    if (++this.terms > MOST_TERMS) throw new TooManyTerms(path)
  }

  addSlot(name: string, role: SlotRole): number {
    return this.slots.push({ name, role }) - 1
  }

  /** The slot of a construct; `make` is called the first time only, with the new slot. */
  shareSlot(key: string, name: string, role: SlotRole, make: (slot: number) => void): Scalar {
    const known = this.shared.get(key)
    if (known !== undefined) return slotScalar(known)
    const slot = this.addSlot(name, role)
    this.shared.set(key, slot)
    make(slot)
    return slotScalar(slot)
  }

  /** The value of an expression at the first instant. */
  capture(value: Scalar, owner: string): Scalar {
    const name = `initial value in ${owner}`
    return this.shareSlot(`initial ${scalarKey(value)}`, name, 'initial', (slot) =>
      this.captures.push({ slot, value }),
    )
  }

  /** A value that stands in several places of one equation, as a slot: copies of copies would grow without end. */
  hold(value: Scalar, owner: string): Scalar {
    if (value.kind !== 'apply') return value
    return this.shareSlot(`hold ${scalarKey(value)}`, `part of ${owner}`, 'auxiliary', (slot) =>
      this.auxiliaries.push({ slot, value }),
    )
  }

  /** A condition that is looked at once a step. */
  switchOn(condition: Scalar, owner: string): Scalar {
    const name = `switch in ${owner}`
    return this.shareSlot(`switch ${scalarKey(condition)}`, name, 'switch', (slot) =>
      this.switches.push({ slot, value: condition }),
    )
  }

  /** A stock of a lag; the rate is made from the stock's own slot. */
  addLag(key: string, name: string, initial: Scalar, rate: (level: Scalar) => Scalar): Scalar {
    return this.shareSlot(key, name, 'stock', (slot) => {
      this.stocks.push({ slot, initial, rate: rate(slotScalar(slot)) })
    })
  }
}

/** Where an expression is being unrolled. */
export interface Place {
  readonly expansion: Expansion
  /** Position of every bound index. */
  readonly at: ReadonlyMap<string, number>
  /** Name of the scalar equation, for the names of what it makes. */
  readonly owner: string
  readonly path: readonly PathKey[]
}
