import type { Assignment } from './expanded.js'
import { slotsRead } from './scalar.js'

/** Assignments in an order in which each reads only what is set before it, and the loops that prevent one. */
export interface Ordered {
  readonly assignments: readonly Assignment[]
  /** Each loop as the slots along it; the first reads the second, and so on round to the first. */
  readonly loops: readonly (readonly number[])[]
}

/**
 * Orders assignments by what they read, otherwise keeping the order given.
 * Depth-first with its own stack, because chains of equations may be longer than the call stack is deep.
 */
export function orderAssignments(given: readonly Assignment[]): Ordered {
  const bySlot = new Map(given.map((assignment) => [assignment.slot, assignment]))
  const reads = new Map(
    given.map(({ slot, value }) => [slot, [...slotsRead(value)].filter((read) => bySlot.has(read))]),
  )
  const assignments: Assignment[] = []
  const loops: number[][] = []
  const state = new Map<number, 'open' | 'done'>()
  for (const { slot: root } of given) {
    if (state.has(root)) continue
    const trail: { slot: number; next: number }[] = [{ slot: root, next: 0 }]
    state.set(root, 'open')
    for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
      const read = reads.get(top.slot)?.[top.next++]
      if (read === undefined) {
        trail.pop()
        state.set(top.slot, 'done')
        const assignment = bySlot.get(top.slot)
        if (assignment) assignments.push(assignment)
      } else if (!state.has(read)) {
        state.set(read, 'open')
        trail.push({ slot: read, next: 0 })
      } else if (state.get(read) === 'open') {
        loops.push(trail.slice(trail.findIndex(({ slot }) => slot === read)).map(({ slot }) => slot))
      }
    }
  }
  return { assignments, loops }
}
