import type { MeanInterval } from '#comparison/mean-interval'
import { NEGLIGIBLE, TRIFLE, type Expected } from './claim.js'
import type { Finding, Measured, Verdict } from './finding.js'

/** A change that comes at once has more than this share of itself early; one that runs by other ways keeps more without a link. */
const HALF = 0.5

/**
 * What the decisive change says of a claim, by one rule for all: a change negligible on both measures is so whatever its sign; what a judged number can turn is not settled; else the intervals decide, how early the change comes, and by which
 * way.
 */
export function verdictOf(
  { decisive, early, withoutLink }: Pick<Finding, 'decisive' | 'early' | 'withoutLink'>,
  expected: Expected,
): Verdict {
  const isOpen = decisive.some(({ carriers }) => carriers.some(({ decides }) => decides))
  const own = decisive.map((measured) => verdictOfOne(measured, expected))
  if (own.every((one) => one === 'trifling')) return 'trifling'
  if (isOpen) return 'not settled'
  if (own.includes('cannot tell')) return 'cannot tell'
  if (!own.every((one) => one === own[0])) return 'the measures differ'
  if (own[0] !== 'agrees') return own[0] ?? 'cannot tell'
  const isOverHalf = (share: MeanInterval | null) =>
    share === null || share.high === null || share.high > HALF
  if (early.some(({ share }) => isOverHalf(share))) return 'too early'
  return withoutLink.some(({ remains }) => isOverHalf(remains)) ? 'by other ways' : 'agrees'
}

function verdictOfOne({ difference: { low, high } }: Measured, expected: Expected): Verdict {
  if (low === null || high === null) return 'cannot tell'
  if (expected === 'negligible') {
    if (low > -NEGLIGIBLE && high < NEGLIGIBLE) return 'agrees'
    return low > NEGLIGIBLE || high < -NEGLIGIBLE ? 'disagrees' : 'cannot tell'
  }
  if (low > -TRIFLE && high < TRIFLE) return 'trifling'
  const [falls, rises] = [high < 0, low > 0]
  if (!falls && !rises) return 'cannot tell'
  return falls === (expected === 'lower') ? 'agrees' : 'disagrees'
}
