import type { Contestant, Cost } from '../contestant.js'
import type { Effort } from './effort.js'

/** Rounds of each contestant before any is timed: long enough for compilers that work while the code runs. */
const WARM_UP = 3

/**
 * Lets contestants take turns, so that whatever else the machine does falls on all of them alike.
 * @returns the costs of each contestant, in their order, one for each round
 */
export async function interleave(
  contestants: readonly Pick<Contestant, 'round'>[],
  { most, least, seconds }: Effort,
): Promise<readonly (readonly Cost[])[]> {
  const costs = contestants.map((): Cost[] => [])
  const end = performance.now() + 1000 * seconds
  for (let n = -WARM_UP; n < most; n++) {
    if (n >= least && performance.now() > end) break
    for (const [i, contestant] of contestants.entries()) {
      const cost = await contestant.round()
      if (n >= 0) costs[i]?.push(cost)
    }
  }
  return costs
}
