import type { Stream } from '#random/stream'
import { normalQuantile } from '#stats/normal-quantile'
import { sortNumbers } from '#stats/quantile'
import { logOdds, shareOfLogOdds } from './log-odds.js'

/**
 * What an observation of a share is expected to be: the share that a model expects, with the error of the observation.
 * @param sample of the share, each above 0 and below 1
 * @param sd standard deviation of the error, in log odds
 * @param place of the observation: its series and its year, which name its errors
 * @returns as many values, smallest first
 */
export function withErrors(
  sample: Float64Array,
  sd: number,
  { series, time }: { readonly series: number; readonly time: number },
  stream: Stream,
): Float64Array {
  const uniforms = new Float64Array(sample.length)
  stream.uniforms(series, time, uniforms)
  return sortNumbers(
    sample.map((share, i) => shareOfLogOdds(logOdds(share) + sd * normalQuantile(uniforms[i] as number))),
  )
}
