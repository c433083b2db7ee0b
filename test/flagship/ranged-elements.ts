import type { Scenario } from '@erosion/engine'

/** Every scalar parameter that has a range, by the name of its slot. */
export function rangedElements({ model, expanded }: Scenario): { name: string; low: number; high: number }[] {
  return [...model.values].flatMap(([variable, { low, high }]) => {
    const first = expanded.firstSlots.get(variable) ?? 0
    if (!low || !high || model.variables.get(variable)?.kind !== 'parameter') return []
    return [...low].map((value, i) => ({
      name: expanded.slots[first + i]?.name ?? '',
      low: value,
      high: high[i] ?? value,
    }))
  })
}
