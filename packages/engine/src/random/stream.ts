import { philox } from './philox.js'
import { streamKey } from './seedrandom.js'

const TWO_TO_32 = 4294967296
const TWO_TO_MINUS_53 = 1 / 9007199254740992

/**
 * A stream of random numbers with a name. Each number has an address (run, step, draw) and is there from the start:
 * nothing is used up, and no number depends on which others were asked for, or when.
 */
export interface Stream {
  readonly seed: string
  readonly purpose: string
  /**
   * The number at an address.
   * @param run, step, draw integers from 0 to 2³² - 1
   * @returns (2k + 1)·2⁻⁵³ with k of 52 random bits: from 2⁻⁵³ to 1 - 2⁻⁵³, never 0, ½ or 1; all of equal weight and
   *   symmetric about ½, so that 1 - u is exact and another of them
   * @throws RangeError for any other address
   */
  readonly uniform: (run: number, step: number, draw: number) => number
  /** Fills a buffer with the numbers at (run, step, 0), (run, step, 1), …; twice as fast as one by one. */
  readonly uniforms: (run: number, step: number, out: Float64Array) => void
}

/**
 * The stream of a seed and a purpose. Streams of different seeds or purposes have nothing in common.
 * @param seed any text; an empty one is a seed like any other
 * @param purpose what the numbers are for, such as the name of an uncertainty; renaming it changes the numbers
 */
export function openStream(seed: string, purpose: string): Stream {
  const key = streamKey(seed, purpose)
  const words = new Uint32Array(4)

  /** A block of Philox holds two numbers; the last word of the counter is kept for streams within streams. */
  const fillWords = (run: number, step: number, pair: number) => {
    philox([pair, step, run, 0], key, words)
  }

  return {
    seed,
    purpose,
    uniform(run, step, draw) {
      checkAddress(run, step, draw)
      fillWords(run, step, draw >>> 1)
      return draw % 2 === 0 ? toUniform(words, 0) : toUniform(words, 2)
    },
    uniforms(run, step, out) {
      checkAddress(run, step, 0)
      for (let draw = 0; draw < out.length; draw += 2) {
        fillWords(run, step, draw >>> 1)
        out[draw] = toUniform(words, 0)
        // A typed array lets a write beyond its end pass.
        out[draw + 1] = toUniform(words, 2)
      }
    },
  }
}

/** 20 bits of one word and the 32 of the next, then a last bit of 1. */
function toUniform(words: Uint32Array, at: 0 | 2): number {
  const bits = ((words[at] as number) >>> 12) * TWO_TO_32 + (words[at + 1] as number)
  return (2 * bits + 1) * TWO_TO_MINUS_53
}

function checkAddress(run: number, step: number, draw: number): void {
  if (run >>> 0 !== run) throw new RangeError(`run is no integer from 0 to 2³² - 1: ${run}`)
  if (step >>> 0 !== step) throw new RangeError(`step is no integer from 0 to 2³² - 1: ${step}`)
  if (draw >>> 0 !== draw) throw new RangeError(`draw is no integer from 0 to 2³² - 1: ${draw}`)
}
