import type { Until, UntilResult } from '@erosion/engine'
import { plainNumber } from '../run/output/plain-number.js'

/** That a mean is known as well as was asked for, and after how many runs. */
export function reachedAim({ table, reach, looks }: UntilResult, until: Until | undefined): string {
  const looked = looks.length === 1 ? 'one look' : `${looks.length} looks`
  return `--until is reached with ${table.runs} futures, in ${looked}: the mean of ${until?.outcome} is known to ± ${digits(reach)} or better (95 %), ${plainNumber(until?.reach ?? NaN)} asked.`
}

/** That it is not, in a list of one; empty where it is, or the study was interrupted. */
export function missedAim(
  { table, reach, isReached }: UntilResult,
  until: Until | undefined,
): readonly string[] {
  if (isReached || table.runs < table.planned) return []
  if (reach === null) {
    return [`--until cannot be reached: ${until?.outcome} has no mean under some combination of policies.`]
  }
  return [
    `--until is not reached with ${table.runs} futures, the most that there may be: the mean of ${until?.outcome} is known to ± ${digits(reach)} (95 %), ${plainNumber(until?.reach ?? NaN)} asked. Ask for more: --runs ${table.runs * 4}.`,
  ]
}

function digits(reach: number | null): string {
  return plainNumber(Number((reach ?? NaN).toPrecision(2)))
}
