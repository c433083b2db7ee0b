import { createHash } from 'node:crypto'
import type { StudyResults } from '@erosion/engine'

/** A hash of every outcome of every run of some studies, little end first, and of what they are called. */
export function hashOf(studies: readonly StudyResults[]): string {
  const hash = createHash('sha256')
  for (const { choices, outcomes, column } of studies) {
    hash.update(JSON.stringify({ choices, outcomes }))
    for (const choice of choices.keys()) {
      for (const outcome of outcomes.keys()) hash.update(bytesOf(column(choice, outcome)))
    }
  }
  return hash.digest('hex')
}

function bytesOf(values: Float64Array): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(values.length * 8))
  for (const [run, value] of values.entries()) bytes.setFloat64(run * 8, value, true)
  return new Uint8Array(bytes.buffer)
}
