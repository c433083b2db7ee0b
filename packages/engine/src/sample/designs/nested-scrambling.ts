import type { Stream } from '#random/stream'

/** Bits that one random number scrambles, each by those before it: 1 + 2 + 4 + 8 + 16 flips. */
const LEVELS = 5
const FLIPS = 2147483648

/** Bits that are scrambled so, and those below them that are flipped together. */
const NESTED = 3 * LEVELS
const REST = 32 - NESTED
const REST_VALUES = 1 << REST

const TWO_TO_MINUS_32 = 1 / 4294967296

/** The largest double below 1. */
const BELOW_ONE = 1 - Number.EPSILON / 2

/** Streams have this many steps for one randomisation. */
const STEPS = NESTED / LEVELS + 1

/** Flips are kept of the first levels, which all points pass: of one place, and of 32. Those below are too many. */
const KEPT_LEVELS = 2
const KEPT = 1 + (1 << LEVELS)
const UNKNOWN = -1

/**
 * Nested uniform scrambling: each bit of a coordinate is flipped or not, as chance has it for the bits in front of it.
 * From the 16th bit on, and with random digits below the last, all bits are flipped together by those in front: the
 * same thing for a Sobol' sequence of up to 2¹⁵ points, of which no two agree in 15 bits.
 * @param step the first of the steps at which the stream has the numbers of its randomisations
 * @param randomisations how many there are
 * @returns for one of them and 32 bits of a fraction a number above 0 and below 1
 * Source: Owen 1995, in Monte Carlo and Quasi-Monte Carlo Methods in Scientific Computing, 299–317.
 */
export function nestedScrambling(
  stream: Stream,
  step: number,
  draw: number,
  randomisations: number,
): (randomisation: number, bits: number) => number {
  const kept = new Int32Array(randomisations * KEPT).fill(UNKNOWN)
  const drawFlips = (randomisation: number, level: number, before: number) =>
    Math.floor(stream.uniform(before, step + randomisation * STEPS + level, draw) * FLIPS)
  const flipsOf = (randomisation: number, level: number, before: number): number => {
    if (level >= KEPT_LEVELS) return drawFlips(randomisation, level, before)
    const place = randomisation * KEPT + level + before
    if (kept[place] === UNKNOWN) kept[place] = drawFlips(randomisation, level, before)
    return kept[place] as number
  }
  return (randomisation, bits) => {
    let scrambled = 0
    for (let level = 0; level * LEVELS < NESTED; level++) {
      const before = level === 0 ? 0 : bits >>> (32 - level * LEVELS)
      const own = (bits >>> (32 - (level + 1) * LEVELS)) & ((1 << LEVELS) - 1)
      scrambled = scrambled * (1 << LEVELS) + flip(own, flipsOf(randomisation, level, before))
    }
    const last = step + randomisation * STEPS + STEPS - 1
    const rest = stream.uniform(bits >>> REST, last, draw) * REST_VALUES
    const flips = Math.floor(rest)
    const low = ((bits & (REST_VALUES - 1)) ^ flips) >>> 0
    // The sum may round up to 2³².
    return Math.min((scrambled * REST_VALUES + low + (rest - flips)) * TWO_TO_MINUS_32, BELOW_ONE)
  }
}

/** Flips each of some bits as a tree of flips says for those in front of it; the flips of a level stand together. */
function flip(bits: number, flips: number): number {
  let flipped = 0
  for (let level = 0; level < LEVELS; level++) {
    const before = bits >>> (LEVELS - level)
    const bit = (bits >>> (LEVELS - 1 - level)) & 1
    flipped = flipped * 2 + (bit ^ ((flips >>> ((1 << level) - 1 + before)) & 1))
  }
  return flipped
}
