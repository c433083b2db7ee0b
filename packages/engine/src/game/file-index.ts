import { strategyIn } from './game.js'

/** The number of a profile when the first player's strategy changes fastest. */
export function fileIndex(shape: readonly number[], profile: number): number {
  let [index, stride] = [0, 1]
  for (const [player, count] of shape.entries()) {
    index += strategyIn(shape, profile, player) * stride
    stride *= count
  }
  return index
}
