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
 * @param reads what assignments read, as far as that is known already; what is not is added
 */
export function orderAssignments(given: readonly Assignment[], reads: Reads = new Map()): Ordered {
  const bySlot: (Assignment | undefined)[] = []
  for (const assignment of given) bySlot[assignment.slot] = assignment
  const assignments: Assignment[] = []
  const loops: number[][] = []
  const state = new Uint8Array(bySlot.length)
  for (const { slot: root } of given) {
    if (state[root] !== NEW) continue
    const trail: { slot: number; reads: readonly number[]; next: number }[] = []
    const open = (assignment: Assignment) => {
      state[assignment.slot] = OPEN
      trail.push({ slot: assignment.slot, reads: readsOf(assignment, reads), next: 0 })
    }
    open(bySlot[root] as Assignment)
    for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
      const read = top.reads[top.next++]
      const assignment = bySlot[read ?? top.slot]
      if (!assignment) continue
      if (read === undefined) {
        trail.pop()
        state[top.slot] = DONE
        assignments.push(assignment)
      } else if (state[read] === NEW) open(assignment)
      else if (state[read] === OPEN) {
        loops.push(trail.slice(trail.findIndex(({ slot }) => slot === read)).map(({ slot }) => slot))
      }
    }
  }
  return { assignments, loops }
}

/** The slots that assignments read. */
export type Reads = Map<Assignment, readonly number[]>

/** How far the walk has come with an assignment. */
const [NEW, OPEN, DONE] = [0, 1, 2]

function readsOf(assignment: Assignment, known: Reads): readonly number[] {
  const found = known.get(assignment)
  if (found) return found
  const reads = [...slotsRead(assignment.value)]
  known.set(assignment, reads)
  return reads
}
