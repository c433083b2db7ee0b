import type { Issue } from '#core/issue'
import { exp } from '#elementary/exp'

const TWO_TO_53 = 9007199254740992

/** Shares of a whole as one uncertain quantity: routes of a trade, buyers of an export. */
export interface Composition {
  /** How many shares there are: as many uniform numbers are needed. */
  readonly size: number
  /**
   * Draws the shares of one run.
   * @param uniforms one for each share, above 0 and below 1
   * @param out receives the shares, 0 to 1. They are multiples of 2⁻⁵³ whose sum is exactly 1, in whatever order they
   *   are added; a share that can be above 0 is, and so is at least 2⁻⁵³
   */
  readonly draw: (uniforms: ArrayLike<number>, out: Float64Array) => void
}

/**
 * Shares in proportion to given numbers, as {@link Composition} promises them.
 * @param lnParts natural logarithms of the numbers, -Infinity for a part that is not there; not all of them
 * @param out receives as many shares; may be `lnParts`
 */
export function closeToOne(lnParts: ArrayLike<number>, out: Float64Array): void {
  let largest = 0
  for (let i = 1; i < lnParts.length; i++) {
    if ((lnParts[i] as number) > (lnParts[largest] as number)) largest = i
  }
  const top = lnParts[largest] as number
  let total = 0
  for (let i = 0; i < lnParts.length; i++) {
    const distance = (lnParts[i] as number) - top
    // Too small for a double is not the same as not there.
    const part = distance === -Infinity ? 0 : Math.max(Number.MIN_VALUE, exp(distance))
    out[i] = part
    total += part
  }
  let rest = TWO_TO_53
  for (let i = 0; i < lnParts.length; i++) {
    if (i === largest) continue
    const part = out[i] as number
    const units = part === 0 ? 0 : Math.max(1, Math.floor((part / total) * TWO_TO_53 + 0.5))
    out[i] = units / TWO_TO_53
    rest -= units
  }
  out[largest] = rest / TWO_TO_53
}

/** What is wrong with the shares around which a composition varies. */
export function checkShares(name: string, shares: readonly number[]): readonly Issue[] {
  const issues = shares.flatMap((share, i): readonly Issue[] => {
    if (share >= 0 && share <= 1) return []
    const message = `share ${i + 1} lies outside 0 to 1`
    return [{ code: 'out-of-range', message, path: [name, i], found: `${share}`, expected: '0 to 1' }]
  })
  if (issues.length > 0) return issues
  if (shares.filter((share) => share > 0).length < 2) {
    const expected = 'at least two above 0'
    return [{ code: 'out-of-range', message: 'there is nothing to share', path: [name], expected }]
  }
  const total = shares.reduce((sum, share) => sum + share, 0)
  // Room for shares that somebody wrote with nine digits.
  if (Math.abs(total - 1) <= 1e-9 * shares.length) return []
  const message = 'the shares do not sum to 1'
  return [{ code: 'out-of-range', message, path: [name], found: `${total}`, expected: '1' }]
}
