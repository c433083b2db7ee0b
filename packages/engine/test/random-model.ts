import fc from 'fast-check'
import { operations } from '#expression/functions'
import type { Assignment, ExpandedModel, ScalarStock, Slot, SlotRole } from '#model/expanded'
import { orderAssignments } from '#model/order'
import { apply, numberScalar, slotScalar, type Scalar } from '#model/scalar'

/** Numbers at which operations change their ways. */
export const extremes: readonly number[] = [
  ...[0, -0, 1, -1, 2, -2, 0.5, 3, 0.1, -7.5, 1e-3],
  ...[5e-324, -5e-324, 1e-310, 2.2250738585072014e-308, 2.225073858507201e-308, -1e-300],
  ...[1e300, 1.7976931348623157e308, -1.7976931348623157e308, Infinity, -Infinity, NaN],
  ...[708, 708.1, 709.8, -708, -708.1, -740, -745.2, -746.1, 1 - 2 ** -53, 1 + 2 ** -52],
]

/** An everyday number three times in four, otherwise an extreme one. */
export const anyNumber: fc.Arbitrary<number> = fc.oneof(
  { arbitrary: fc.double({ min: -4, max: 4, noNaN: true }), weight: 6 },
  { arbitrary: fc.constantFrom(0, 1, 2, 0.5), weight: 3 },
  { arbitrary: fc.constantFrom(...extremes), weight: 2 },
  { arbitrary: fc.double(), weight: 1 },
)

const roles: readonly SlotRole[] = [
  ...(['time', 'time step', 'parameter', 'parameter', 'parameter', 'lever', 'exogenous'] as const),
  ...(['stock', 'stock', 'stock', 'switch', 'initial'] as const),
  ...Array.from({ length: 8 }, () => 'auxiliary' as const),
]
const slots: readonly Slot[] = roles.map((role, i) => ({ role, name: `${role} ${i}` }))
const slotsOf = (...wanted: readonly SlotRole[]) =>
  roles.flatMap((role, slot) => (wanted.includes(role) ? [slot] : []))

/** Slots of the random models by role; auxiliaries may read every slot but those of later auxiliaries. */
export const randomSlots = {
  given: slotsOf('parameter', 'lever', 'exogenous'),
  inputs: slotsOf('parameter'),
  stocks: slotsOf('stock'),
  auxiliaries: slotsOf('auxiliary'),
  all: roles.map((_, slot) => slot),
}
const [switchSlot = 0] = slotsOf('switch')
const [keptSlot = 0] = slotsOf('initial')

/** An expression over some slots, of any operation of the table, up to three deep. */
function expression(reads: readonly number[]): fc.Arbitrary<Scalar> {
  const leaf = fc.oneof(
    { arbitrary: fc.constantFrom(...reads).map(slotScalar), weight: 5 },
    { arbitrary: anyNumber.map(numberScalar), weight: 1 },
  )
  const { tree } = fc.letrec<{ tree: Scalar }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3 },
      { arbitrary: leaf, weight: 1 },
      {
        arbitrary: fc
          .tuple(
            fc.constantFrom(...operations),
            fc.integer({ min: 1, max: 8 }),
            tie('tree'),
            tie('tree'),
            tie('tree'),
          )
          .map(([{ name, arity }, exponent, ...args]) => {
            // The only operation that is not for every number: its exponent is written by the expansion.
            if (name === 'whole_power') return apply(name, args[0], numberScalar(exponent))
            return apply(name, ...args.slice(0, arity))
          }),
        weight: 4,
      },
    ),
  }))
  return tree
}

/** A rate that stays small for most of its values, so that some runs last. */
const tamed = (value: Scalar): Scalar =>
  apply('divide', value, apply('add', numberScalar(1), apply('abs', value)))

/** Models of stocks, auxiliaries, a switch and a kept value over every operation; each has the slots above. */
export const randomModel: fc.Arbitrary<ExpandedModel> = fc
  .record({
    initials: fc.tuple(...randomSlots.stocks.map(() => expression(randomSlots.given))),
    rates: fc.tuple(...randomSlots.stocks.map(() => fc.tuple(expression(randomSlots.all), fc.boolean()))),
    auxiliaries: fc.tuple(
      ...randomSlots.auxiliaries.map((slot) => expression(randomSlots.all.filter((read) => read < slot))),
    ),
    kept: expression([...randomSlots.given, ...randomSlots.stocks]),
    come: expression([0, 1, ...randomSlots.inputs]),
  })
  .map(({ initials, rates, auxiliaries, kept, come }) => {
    const stocks = randomSlots.stocks.map((slot, i): ScalarStock => {
      const [rate, isTame] = rates[i]!
      return { slot, initial: initials[i]!, rate: isTame ? tamed(rate) : rate }
    })
    const assigned = auxiliaries.map((value, i): Assignment => ({ slot: randomSlots.auxiliaries[i]!, value }))
    const starts = stocks.map(({ slot, initial }) => ({ slot, value: initial }))
    return {
      slots,
      firstSlots: new Map(),
      stocks,
      auxiliaries: assigned,
      switches: [{ slot: switchSlot, value: come }],
      start: orderAssignments([...starts, ...assigned, { slot: keptSlot, value: kept }]).assignments,
      switchings: [],
    }
  })
