import type { Assignment } from '#model/expanded'

/** Slots that may be blamed, in the order of their computation. */
type Blamed = Readonly<Record<'stocks' | 'auxiliaries', readonly Pick<Assignment, 'slot'>[]>>

/**
 * The slot to blame when a run has left the numbers: looked for only when a stock or a recorded slot is not
 * finite, then among the stocks, then among the auxiliaries in the order of their computation.
 */
export function firstNonFinite(
  { stocks, auxiliaries }: Blamed,
  memory: Float64Array,
  recorded: readonly number[],
): number | undefined {
  const isBad = (slot: number) => !Number.isFinite(memory[slot])
  for (const { slot } of stocks) if (isBad(slot)) return slot
  const bad = recorded.find(isBad)
  if (bad === undefined) return undefined
  return auxiliaries.find(({ slot }) => isBad(slot))?.slot ?? bad
}
