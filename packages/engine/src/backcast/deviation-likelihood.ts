import { exp } from '#elementary/exp'
import { ln } from '#elementary/ln'
import { cholesky } from '#stats/cholesky'

/** How the noise of a model carries a share away from its course. */
export interface Deviations {
  /** Standard deviation, in log odds, of what a year adds. */
  readonly sd: number
  /** Time in which a deviation falls to 1/e of itself. */
  readonly memory: number
}

/** How far an observation lies from the course of the model, in log odds. */
export interface Residual {
  /** Time since the start, at which the deviation is 0. */
  readonly after: number
  readonly value: number
  /** Standard deviation of the error of the observation. */
  readonly error: number
}

/**
 * The log density of the residuals of one series when deviations follow an Ornstein–Uhlenbeck process that starts at
 * its course, and observations have independent normal errors. So the noise need not be simulated to calibrate.
 * Source: Gillespie 1996, Phys. Rev. E 54, 2084–2091, for the covariance.
 */
export function deviationLikelihood(residuals: readonly Residual[], deviations: Deviations): number {
  const n = residuals.length
  if (n === 0) return 0
  const scales = residuals.map(({ after, error }) =>
    Math.sqrt(covariance(after, after, deviations) + error * error),
  )
  const entries = new Float64Array(n * n)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) {
      const [a, b] = [residuals[i] as Residual, residuals[j] as Residual]
      const shared = covariance(a.after, b.after, deviations)
      entries[i * n + j] = shared / ((scales[i] as number) * (scales[j] as number))
    }
  }
  const factor = cholesky({ size: n, entries })
  if ('row' in factor) throw new RangeError('errors of observations must be above 0')
  return logDensity(residuals, scales, factor.lower.entries)
}

function covariance(a: number, b: number, { sd, memory }: Deviations): number {
  const gap = Math.abs(a - b)
  return ((sd * sd * memory) / 2) * (exp(-gap / memory) - exp(-(a + b) / memory))
}

/** @param lower the Cholesky factor of the correlations, row after row */
function logDensity(residuals: readonly Residual[], scales: readonly number[], lower: Float64Array): number {
  const n = residuals.length
  const white = new Float64Array(n)
  let total = (-n / 2) * ln(2 * Math.PI)
  for (let i = 0; i < n; i++) {
    const scale = scales[i] as number
    let rest = (residuals[i] as Residual).value / scale
    for (let j = 0; j < i; j++) rest -= (lower[i * n + j] as number) * (white[j] as number)
    const pivot = lower[i * n + i] as number
    white[i] = rest / pivot
    total -= ln(scale * pivot) + (white[i] as number) * (white[i] as number) * 0.5
  }
  return total
}
