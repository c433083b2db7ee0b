import type { Outcome, Simulation } from '@erosion/engine'
import { formatNumbers } from './format-numbers.js'
import { formatTime } from './format-time.js'

/**
 * One outcome of every run as text for people. A time that never comes is `never`, any other number that does not
 * exist a dash, and whatever a failed run would have given `failed`.
 */
export function formatOutcome(
  { name, isTime }: Pick<Outcome, 'name' | 'isTime'>,
  runs: readonly Simulation[],
): readonly string[] {
  const values = runs.map(({ outcomes }) => outcomes.get(name) ?? null)
  const numbers = values.filter((value) => value !== null)
  const texts = isTime ? numbers.map(formatTime) : formatNumbers(numbers)
  let next = 0
  return values.map((value, i) => {
    if (runs[i]?.status.kind !== 'ok') return 'failed'
    return value === null ? (isTime ? 'never' : '–') : (texts[next++] ?? '')
  })
}
