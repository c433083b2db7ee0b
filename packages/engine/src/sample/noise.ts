import { exp } from '#elementary/exp'
import type { Stream } from '#random/stream'
import { normalQuantile } from '#stats/normal-quantile'

/**
 * Noise without memory, by the square root of time: its integral over a time t has the variance sd²·t.
 * Source: Higham 2001, SIAM Rev. 43, 525–546.
 */
export interface WhiteNoise {
  /** 0 or more. */
  readonly sd: number
  /** The interval over which a value is held, above 0; not the step of the run, so that all steps see one path. */
  readonly every: number
}

/** Noise that forgets: an Ornstein–Uhlenbeck process about 0. Of dx = -x/memory·dt + σ·dW it has σ = sd·√(2/memory). */
export interface ReturningNoise {
  /** Standard deviation in the long run, 0 or more. */
  readonly sd: number
  /** The time in which a deviation falls to 1/e of itself, above 0, in the unit of `every`. */
  readonly memory: number
  /** As of {@link WhiteNoise}. */
  readonly every: number
  /** The value in the first interval; without one it is drawn from the long run. */
  readonly start?: number
}

/** Noise that multiplies: the exponential of {@link ReturningNoise}. */
export interface LogNoise extends ReturningNoise {
  /**
   * True: the mean of the factor over all runs is e to the mean of the exponent, hence 1 unless `start` is not 0.
   * False: that is the median of the factor, and the mean lies above it.
   */
  readonly isMeanCorrected: boolean
}

/**
 * White noise of one run: sd·z/√every in every interval.
 * @param out receives the values of intervals 0, 1, …; a longer one begins with the same values
 * @throws RangeError for a number that the noise does not allow
 */
export function fillWhiteNoise(
  { sd, every }: WhiteNoise,
  stream: Stream,
  run: number,
  out: Float64Array,
): void {
  checkNumber('sd', sd, sd >= 0)
  checkNumber('every', every, every > 0)
  const size = sd / Math.sqrt(every)
  for (let i = 0; i < out.length; i++) out[i] = size * normalAt(stream, run, i)
}

/**
 * Returning noise of one run, exactly distributed at whatever interval: there is no error of discretisation.
 * @param out as of {@link fillWhiteNoise}
 * @throws RangeError for a number that the noise does not allow
 * Source: Gillespie 1996, Phys. Rev. E 54, 2084–2091.
 */
export function fillReturningNoise(
  noise: ReturningNoise,
  stream: Stream,
  run: number,
  out: Float64Array,
): void {
  const { kept, added } = transition(noise)
  let value = noise.start ?? noise.sd * normalAt(stream, run, 0)
  for (let i = 0; i < out.length; i++) {
    if (i > 0) value = kept * value + added * normalAt(stream, run, i)
    out[i] = value
  }
}

/**
 * The factors of one run: e to the power of returning noise, corrected or not.
 * @param out as of {@link fillWhiteNoise}; values above 0
 * @throws RangeError for a number that the noise does not allow
 */
export function fillLogNoise(noise: LogNoise, stream: Stream, run: number, out: Float64Array): void {
  fillReturningNoise(noise, stream, run, out)
  const { kept, added } = transition(noise)
  let variance = noise.start === undefined ? noise.sd * noise.sd : 0
  for (let i = 0; i < out.length; i++) {
    // A normal exponent of this variance lifts the mean of its exponential by e^(variance/2).
    out[i] = exp((out[i] as number) - (noise.isMeanCorrected ? 0.5 * variance : 0))
    variance = kept * kept * variance + added * added
  }
}

/** What is kept of a value over an interval, and how much new noise is added. */
function transition({ sd, memory, every }: ReturningNoise): { kept: number; added: number } {
  checkNumber('sd', sd, sd >= 0)
  checkNumber('every', every, every > 0)
  checkNumber('memory', memory, memory > 0)
  return { kept: exp(-every / memory), added: sd * Math.sqrt(1 - exp((-2 * every) / memory)) }
}

function normalAt(stream: Stream, run: number, interval: number): number {
  return normalQuantile(stream.uniform(run, interval, 0))
}

function checkNumber(name: string, value: number, isRight: boolean): void {
  if (!isRight || value === Infinity) throw new RangeError(`${name} of a noise is out of range: ${value}`)
}
