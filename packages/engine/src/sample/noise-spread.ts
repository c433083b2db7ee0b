import type { Stream } from '#random/stream'
import {
  fillLogNoise,
  fillReturningNoise,
  fillWhiteNoise,
  type LogNoise,
  type ReturningNoise,
  type WhiteNoise,
} from './noise.js'

/** How a disturbance goes up and down about a base, as plain data. */
export type NoiseSpread =
  | { readonly kind: 'white'; readonly params: WhiteNoise }
  | { readonly kind: 'returning'; readonly params: ReturningNoise }
  | { readonly kind: 'log'; readonly params: LogNoise }

/**
 * The path of one run: white and returning noise are added to the base, log noise multiplies it.
 * @param out receives the values of intervals 0, 1, …
 */
export function fillNoise(
  { kind, params }: NoiseSpread,
  stream: Stream,
  run: number,
  base: number,
  out: Float64Array,
): void {
  if (kind === 'white') fillWhiteNoise(params, stream, run, out)
  else if (kind === 'returning') fillReturningNoise(params, stream, run, out)
  else fillLogNoise(params, stream, run, out)
  for (let i = 0; i < out.length; i++) {
    out[i] = kind === 'log' ? base * (out[i] as number) : base + (out[i] as number)
  }
}
