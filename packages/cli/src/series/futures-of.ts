import type { Results } from '@erosion/runner'
import { oneLine } from '../run/output/one-line.js'

/** What a folder holds runs of: `50 futures (sobol, seed 2025), the same for all`. */
export function futuresOf({ manifest: { study } }: Results): string {
  if (study.kind === 'single') return 'Runs at middle values'
  return `${study.finished} futures (${study.design}, seed ${oneLine(study.seed ?? '')}), the same for all`
}
