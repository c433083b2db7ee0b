import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Assignment } from './expanded.js'
import { orderAssignments } from './order.js'
import { apply, numberScalar, slotScalar, type Scalar } from './scalar.js'

/** A slot that takes the sum of other slots. */
function sum(slot: number, ...reads: number[]): Assignment {
  return { slot, value: reads.map(slotScalar).reduce<Scalar>((a, b) => apply('add', a, b), numberScalar(0)) }
}

const slotsOf = (given: readonly Assignment[]) => orderAssignments(given).assignments.map(({ slot }) => slot)

describe('orderAssignments', () => {
  it('keeps an order in which each already reads what stands before it', () => {
    expect(slotsOf([sum(3), sum(1, 3), sum(2), sum(0, 1, 2)])).toEqual([3, 1, 2, 0])
  })

  it('moves up what is read, and no more', () => {
    expect(slotsOf([sum(0, 2), sum(1), sum(2, 3), sum(3)])).toEqual([3, 2, 0, 1])
  })

  it('passes over slots that nothing assigns, such as parameters', () => {
    expect(orderAssignments([sum(5, 0, 1), sum(6, 5)])).toMatchObject({ loops: [] })
  })

  it.each([
    ['of one', [sum(0, 0)], [[0]]],
    ['of two', [sum(0, 1), sum(1, 0)], [[0, 1]]],
    ['of three', [sum(0, 1), sum(1, 2), sum(2, 0)], [[0, 1, 2]]],
    ['behind a tail', [sum(9, 0), sum(0, 1), sum(1, 0)], [[0, 1]]],
    ['two apart', [sum(0, 0), sum(1, 2), sum(2, 1)], [[0], [1, 2]]],
  ])('spells out a loop %s, the first reads the second', (_, given, loops) => {
    expect(orderAssignments(given).loops).toEqual(loops)
  })

  it('finds no loop where two roads meet', () => {
    expect(orderAssignments([sum(0, 1, 2), sum(1, 3), sum(2, 3), sum(3)]).loops).toEqual([])
  })

  it('orders a chain that is longer than the call stack is deep', () => {
    const length = 30_000
    const chain = Array.from({ length }, (_, i) => (i === length - 1 ? sum(i) : sum(i, i + 1)))
    const slots = slotsOf(chain)
    expect([slots[0], slots.at(-1), slots.length]).toEqual([length - 1, 0, length])
  })

  it('lets each read only what stands before it, and reports a loop exactly when there is one', () => {
    const size = 8
    const graph = fc.array(fc.uniqueArray(fc.nat(size - 1), { maxLength: 3 }), {
      minLength: size,
      maxLength: size,
    })
    fc.assert(
      fc.property(graph, (reads) => {
        const { assignments, loops } = orderAssignments(reads.map((slots, slot) => sum(slot, ...slots)))
        expect(assignments.map(({ slot }) => slot).sort()).toEqual(reads.map((_, slot) => slot))
        expect(loops.length > 0).toBe(reads.some((_, slot) => reaches(reads, slot, slot)))
        for (const loop of loops) {
          loop.forEach((slot, i) => expect(reads[slot]).toContain(loop[(i + 1) % loop.length]))
        }
        if (loops.length > 0) return
        const place = new Map(assignments.map(({ slot }, i) => [slot, i]))
        reads.forEach((slots, slot) =>
          slots.forEach((read) => expect(place.get(read)).toBeLessThan(place.get(slot)!)),
        )
      }),
    )
  })
})

/** True when one gets from a slot to another by what is read. */
function reaches(
  reads: readonly (readonly number[])[],
  from: number,
  to: number,
  seen = new Set<number>(),
): boolean {
  return reads[from]!.some((next) => {
    if (next === to) return true
    if (seen.has(next)) return false
    return reaches(reads, next, to, seen.add(next))
  })
}
