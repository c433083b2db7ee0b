import type { Until } from '@erosion/engine'
import type { Known } from '@erosion/runner'
import type { KnownAim } from './study-result.js'
import { plainNumber } from '../run/output/plain-number.js'

/** What there is to say at the end of a study that goes on until a mean is known. */
export interface AimWords {
  /** That it is known as well as was asked for, and after how many runs. */
  readonly reached: readonly string[]
  /** That it is not, which is a failure; nothing of a study that was interrupted. */
  readonly missed: readonly string[]
}

/** How well the mean is known at the last look; undefined where there is none. */
export function knownAim({ looks, mostLooks }: Known, { outcome }: Until): KnownAim | undefined {
  const reach = looks.at(-1)?.reach ?? null
  return reach === null ? undefined : { outcome, reach, looks: mostLooks }
}

/** In words, beside intervals that are of a single look. */
export function knownAimWords({ outcome, reach, looks }: KnownAim): string {
  const widened = looks === 1 ? '' : `, widened for the ${looks} looks at which these runs might have ended`
  return `The mean of ${outcome} is known to ± ${digits(reach)} (95 %${widened}).`
}

/** @param finished runs that are there */
export function aimWords(
  { runs, isKnown, looks }: Known,
  { outcome, reach: aim }: Until,
  finished: number,
): AimWords {
  const reach = looks.at(-1)?.reach ?? null
  if (finished < runs) return { reached: [], missed: [] }
  const known = `the mean of ${outcome} is known to ± ${digits(reach)}`
  if (isKnown) {
    const words = `--until is reached with ${runs} futures: ${known} or better (95 %), ${plainNumber(aim)} asked.`
    return { reached: [words], missed: [] }
  }
  const words =
    reach === null
      ? `--until cannot be reached: ${outcome} has no mean under some combination of policies, as a time that does not come in every future.`
      : `--until is not reached with ${runs} futures, the most that there may be: ${known} (95 %), ${plainNumber(aim)} asked. Ask for more: --runs ${runs * 4}.`
  return { reached: [], missed: [words] }
}

function digits(reach: number | null): string {
  return plainNumber(Number((reach ?? NaN).toPrecision(2)))
}
