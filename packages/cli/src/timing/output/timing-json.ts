import { exactJson, type Json } from '../../run/output/exact-json.js'
import type { TimingResult } from '../timing-result.js'

/** Timing as data. */
export function* timingJson({ outcomes, ...rest }: TimingResult): Generator<string> {
  const { title, what, against, futures, target, share } = rest
  yield exactJson({
    scenario: title,
    policy: what,
    against: against ?? 'never',
    futures,
    target: target ?? null,
    share,
    outcomes: outcomes.map(({ outcome, unit, timings }) => ({
      outcome,
      unit,
      contexts: timings.map(({ others, never, starts, last, isBroken }): Json => {
        return {
          others,
          never: { ...never },
          starts: starts.map((start) => ({ ...start })),
          'last start': last,
          'an earlier one does not reach it': isBroken,
        }
      }),
    })),
  })
}
