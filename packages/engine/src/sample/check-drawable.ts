import type { Issue } from '#core/issue'
import type { Composition } from './composition.js'
import type { Law } from './law.js'

/** The smallest, a middle and the largest uniform number that any design draws from. */
const SMALLEST = 1 / 9007199254740992
const PROBABILITIES = [SMALLEST, 0.5, 1 - SMALLEST]

const EXPECTED = 'a spread whose every draw is a number'

/** What keeps a law from being drawn: ends so far out that no number holds them. None for a law that can be. */
export function checkDrawable({ quantile }: Law): readonly Issue[] {
  const draws = PROBABILITIES.map((p) => quantile(p, 1 - p))
  if (draws.every(Number.isFinite)) return []
  const message = 'it is so wide that no number holds some of its draws'
  const found = `draws from ${draws[0]} over ${draws[1]} to ${draws[2]}`
  return [
    { code: 'not-finite', message, path: [], found, expected: `${EXPECTED}; truncate cuts off the ends` },
  ]
}

/** What keeps shares from being drawn, as {@link checkDrawable} has it. */
export function checkDrawableShares({ size, draw }: Composition): readonly Issue[] {
  const shares = new Float64Array(size)
  const isFinite = (uniforms: readonly number[]) => {
    draw(uniforms, shares)
    return shares.every(Number.isFinite)
  }
  const corners = PROBABILITIES.map((p) => Array.from(shares, () => p))
  if (corners.every(isFinite)) return []
  const message = 'shares vary so widely that no number holds some of the draws'
  return [{ code: 'not-finite', message, path: [], expected: EXPECTED }]
}
