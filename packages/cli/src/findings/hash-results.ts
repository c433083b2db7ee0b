import { createHash } from 'node:crypto'
import type { StudyTable } from '@erosion/engine'

/** A hash of every outcome of every run, little end first, and of what they are called. */
export function hashOf({ choices, outcomes, values }: StudyTable): string {
  const hash = createHash('sha256').update(JSON.stringify({ choices, outcomes }))
  for (const own of values) {
    for (const column of own) {
      const bytes = new DataView(new ArrayBuffer(column.length * 8))
      for (const [run, value] of column.entries()) bytes.setFloat64(run * 8, value, true)
      hash.update(new Uint8Array(bytes.buffer))
    }
  }
  return hash.digest('hex')
}
