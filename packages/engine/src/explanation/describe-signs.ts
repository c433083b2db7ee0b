import type { Link } from '#feedback/links'
import { describeSeen, type SeenStates } from '#feedback/seen-states'
import type { Sign } from '#feedback/sign'
import type { LoopExplanation } from './explanation.js'

/** What the signs of some links and loops mean, and where they were seen; empty when there are none. */
export function describeSigns(
  links: readonly Pick<Link, 'sign' | 'across'>[],
  loops: readonly Pick<LoopExplanation, 'polarity' | 'signs'>[],
  seen: SeenStates | undefined,
): string {
  const signs = new Set<Sign>([
    ...links.flatMap(({ sign, across }) => (across === undefined ? [sign] : [sign, across])),
    ...loops.flatMap((loop) => [...loop.signs, loop.polarity]),
  ])
  if (signs.size === 0 || !seen) return ''
  const isFelt = links.some(({ across, sign }) => across !== undefined && across !== sign)
  return [
    '+ more of it makes more, − less (of a stock: of its rate)',
    ...(signs.has('mixed') ? ['± now more, now less'] : []),
    ...(signs.has('0') ? ['0 neither'] : []),
    ...(isFelt ? ['elsewhere: at other places, as a share acts on those of rivals'] : []),
    `seen ${describeSeen(seen)}`,
  ].join('; ')
}
