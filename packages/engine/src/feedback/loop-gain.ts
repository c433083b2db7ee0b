import { blockKey, type Block, type FeedbackNetwork } from './feedback-network.js'
import { signOf, type Sign } from './sign.js'

/** Walks that cancel to less than this share of their sizes cancel entirely. */
const ROUNDING = 1e-12

/**
 * Which way a loop acts on itself: `+` reinforces, `-` balances, `mixed` does one in some states and the other
 * in others, `0` is felt in none.
 * It is the sign of the loop's gain, the product of the links along the path, summed over every way in which the
 * path leads from an element back to the same element. For scalars this is the product of the signs of the links.
 * @param path variables along the loop; the last one feeds the first
 */
export function loopPolarity(path: readonly string[], network: FeedbackNetwork): Sign {
  const turned = startingNarrow(path, network)
  const blocks = turned.map((from, i) =>
    network.blocks.get(blockKey(from, turned[(i + 1) % turned.length] ?? '')),
  )
  if (!blocks.every((block) => block !== undefined)) return '0'
  return signOf(network.table.strengths.map((strengths) => gainAt(blocks, strengths, network)))
}

/** The same loop from the variable of fewest elements on: as many walks are followed as that has. */
function startingNarrow(path: readonly string[], { sizes }: FeedbackNetwork): readonly string[] {
  const size = (name: string) => sizes.get(name) ?? Infinity
  const start = path.reduce((best, name, i) => (size(name) < size(path[best] ?? '') ? i : best), 0)
  return [...path.slice(start), ...path.slice(0, start)]
}

/** The trace of the product of the blocks along a loop. */
function gainAt(blocks: readonly Block[], strengths: Float64Array, { sizes }: FeedbackNetwork): number {
  const sizeOf = (name: string | undefined) => sizes.get(name ?? '') ?? 0
  let gain = 0
  let size = 0
  for (let element = 0; element < sizeOf(blocks[0]?.from); element++) {
    let effects = zeros(sizeOf(blocks[0]?.from))
    let weights = effects.slice()
    effects[element] = weights[element] = 1
    for (const { to, entries } of blocks) {
      const nextEffects = zeros(sizeOf(to))
      const nextWeights = nextEffects.slice()
      for (const { from, to, row } of entries) {
        const strength = strengths[row] ?? NaN
        nextEffects[to] = (nextEffects[to] ?? 0) + (effects[from] ?? 0) * strength
        nextWeights[to] = (nextWeights[to] ?? 0) + (weights[from] ?? 0) * Math.abs(strength)
      }
      effects = nextEffects
      weights = nextWeights
    }
    gain += effects[element] ?? 0
    size += weights[element] ?? 0
  }
  return Math.abs(gain) <= ROUNDING * size ? 0 : gain
}

const zeros = (count: number) => new Float64Array(count)
