import { createHash } from 'node:crypto'
import type { StudyResults } from '@erosion/engine'

/** A hash of every outcome of every run, little end first, and of what they are called. */
export function hashOf({ choices, outcomes, column }: StudyResults): string {
  const hash = createHash('sha256').update(JSON.stringify({ choices, outcomes }))
  for (const choice of choices.keys()) {
    for (const outcome of outcomes.keys()) {
      const values = column(choice, outcome)
      const bytes = new DataView(new ArrayBuffer(values.length * 8))
      for (const [run, value] of values.entries()) bytes.setFloat64(run * 8, value, true)
      hash.update(new Uint8Array(bytes.buffer))
    }
  }
  return hash.digest('hex')
}
