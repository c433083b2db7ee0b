import type { Scenario } from '@erosion/engine'
import fc from 'fast-check'

/**
 * Random draws of every uncertain parameter of a scenario: each element of each parameter by itself,
 * anywhere in its range, ends included.
 */
export function draws(scenario: Scenario): fc.Arbitrary<Scenario> {
  const ranged = rangedElements(scenario)
  const place = fc.oneof(
    { arbitrary: fc.double({ min: 0, max: 1, noNaN: true }), weight: 4 },
    { arbitrary: fc.constantFrom(0, 1), weight: 1 },
  )
  return fc
    .array(place, { minLength: ranged.length, maxLength: ranged.length, size: 'max' })
    .map((places) => {
      const values = Float64Array.from(scenario.values)
      ranged.forEach(({ slot, low, high }, i) => (values[slot] = low + (high - low) * (places[i] ?? 0.5)))
      return { ...scenario, values, [fc.toStringMethod]: () => describeDraw(scenario, values) }
    })
}

/** Only what a draw changed: a failing run is read in a line, not in a scenario. */
function describeDraw({ expanded, values }: Scenario, drawn: Float64Array): string {
  const changed = expanded.slots.flatMap(({ name }, slot) =>
    drawn[slot] === values[slot] ? [] : [`${name}=${drawn[slot]}`],
  )
  return changed.join(' ')
}

/** How properties over draws run: a fixed seed, and no shrinking, since a run of the flagship takes its time. */
export function overDraws(numRuns: number): { numRuns: number; seed: number; endOnFailure: true } {
  return { numRuns, seed: 20_251_106, endOnFailure: true }
}

/** Every scalar parameter that has a range. */
export function rangedElements({ model, expanded }: Scenario): { slot: number; low: number; high: number }[] {
  return [...model.values].flatMap(([name, { low, high }]) => {
    const first = expanded.firstSlots.get(name) ?? 0
    if (!low || !high || model.variables.get(name)?.kind !== 'parameter') return []
    return [...low].map((value, i) => ({ slot: first + i, low: value, high: high[i] ?? value }))
  })
}
