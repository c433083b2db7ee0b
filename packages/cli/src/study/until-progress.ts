import type { Until } from '@erosion/engine'
import type { UntilSettings } from '@erosion/runner'
import { plainNumber } from '../run/output/plain-number.js'
import type { ProgressShown } from './show-study-progress.js'

/** How far a study is that goes on until a mean is known: told of its looks, it says how many runs there may be. */
export function untilProgress(
  { update, clear }: ProgressShown,
  { reach: aim }: Until,
): ProgressShown & { readonly onLook: NonNullable<UntilSettings['onLook']> } {
  let [expected, more] = [0, '']
  return {
    clear,
    update: ({ done }) => update({ done, planned: expected, isAbout: true, more }),
    onLook: (_, runs, last) => {
      expected = runs
      if (last?.reach !== undefined && last.reach !== null) {
        const reach = plainNumber(Number(last.reach.toPrecision(2)))
        more = `; known to ± ${reach}, ${plainNumber(aim)} asked`
      }
    },
  }
}
