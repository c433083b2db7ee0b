import { exp } from '#elementary/exp'
import { ln } from '#elementary/ln'
import type { Tails } from './tails.js'

/** A step of Halley's method leaves an error of about step³·bend², and this keeps it below an ulp. */
const LAST_STEP = 3e-6

/** Longest step in ln x. */
const FARTHEST = 2

/** More steps than any search needs: most need two or three. */
const MOST_STEPS = 200

/**
 * The point at which a distribution of positive numbers has a given share below it.
 * @param tailsAt the distribution
 * @param start a guess, above 0; a far one costs steps, not digits
 * @param p the share below, above 0 and below 1
 * @param q the share above, 1 - p
 * @param most where the distribution ends
 * @returns x to about 1e-16·(1 + share/slope), relative: what the digits of the shares allow
 */
export function invertTails(
  tailsAt: (x: number) => Tails,
  start: number,
  p: number,
  q: number,
  most = Infinity,
): number {
  let x = start
  let low = 0
  let high = most
  for (let i = 0; i < MOST_STEPS; i++) {
    const tails = tailsAt(x)
    const step = p <= q ? stepInLower(tails, p) : stepInUpper(tails, q)
    if (step < 0) high = x
    else low = x
    const next = x * exp(step)
    if (Math.abs(step) * (1 + Math.abs(tails.bend)) <= LAST_STEP || next === x) return next
    // Bounds are where the search has been: a step that leaves them was misled.
    x = next > low && next < high ? next : high === Infinity ? 4 * x : Math.sqrt(low * high)
  }
  return x
}

/** Towards ln(lower) = ln p, as a function of ln x. */
function stepInLower({ lower, slope, bend }: Tails, p: number): number {
  if (lower === 0) return FARTHEST
  const rate = slope / lower
  return halley(ln(p / lower) / rate, bend - rate)
}

/** Towards ln(upper) = ln q, as a function of ln x. */
function stepInUpper({ upper, slope, bend }: Tails, q: number): number {
  if (upper === 0) return -FARTHEST
  const rate = slope / upper
  return halley(ln(upper / q) / rate, bend + rate)
}

/** Halley's step from Newton's and the curvature, second derivative over first. */
function halley(newton: number, curvature: number): number {
  const correction = Math.max(-0.5, Math.min(0.5, 0.5 * newton * curvature))
  return Math.max(-FARTHEST, Math.min(FARTHEST, newton / (1 + correction)))
}
