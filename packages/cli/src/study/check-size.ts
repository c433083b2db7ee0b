import type { PolicyChoice, Scenario, Study } from '@erosion/engine'
import { Stop } from '../stop.js'

/** Bytes of a number. */
const NUMBER = 8

/**
 * Makes sure that the table of a study fits into a machine.
 * @param memory of the machine, in bytes; half of it may be filled
 * @throws Stop when it does not
 */
export function checkSize(
  { outcomes, uncertainties }: Scenario,
  { runs }: Study,
  choices: readonly PolicyChoice[],
  memory: number,
): void {
  const drawn = uncertainties.reduce((sum, one) => sum + (one.kind === 'shares' ? one.parts.length : 1), 0)
  const bytes = runs * NUMBER * (choices.length * outcomes.length + drawn)
  if (bytes <= memory / 2) return
  const gigabytes = (bytes / 1e9).toFixed(0)
  throw new Stop(
    `${runs} futures × ${choices.length} combinations of policies × ${outcomes.length} outcomes make a table of ` +
      `${gigabytes} GB, more than half the memory of this machine. Ask for fewer by --runs, or hold policies by --policy.`,
  )
}
