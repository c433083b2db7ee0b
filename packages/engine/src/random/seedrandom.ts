import seedrandom from 'seedrandom'

/** The longest text that seedrandom takes as it is, and some room. */
const LONGEST = 250

/** Both halves of the key of a generator, each an integer from 0 to 2³² - 1. */
export type Key = readonly [first: number, second: number]

/**
 * The key of a named stream: the one door through which seedrandom enters the engine, for this and nothing else.
 * @param seed any text; the same for all streams of a study
 * @param purpose any text: what the numbers are for
 * @returns 64 bits that differ for different pairs, but for an accident of 1 in 2⁶⁴
 * Source: seedrandom 3.0.5 (RC4 whose first 256 bytes are dropped), David Bau.
 */
export function streamKey(seed: string, purpose: string): Key {
  return keyOf(shortened(seedText(seed, purpose)))
}

function keyOf(text: string): Key {
  // `global: false`: the generator is returned, and Math.random stays what it was.
  const generator = seedrandom(text, { global: false })
  return [generator.int32() >>> 0, generator.int32() >>> 0]
}

/** seedrandom folds what stands beyond 256 characters onto the beginning; before that, the key of it takes its place. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text
  return shortened(`${keyOf(text.slice(0, LONGEST)).join()},${text.slice(LONGEST)}`)
}

/**
 * One text for a pair, and none for two pairs: as JSON, ("a", "b/c") and ("a/b", "c") stay apart. In ASCII, because
 * seedrandom keeps eight bits of a character. And RC4 repeats a short key, so that "ab" and "abab" are one: no JSON
 * list is another one repeated.
 */
function seedText(seed: string, purpose: string): string {
  return JSON.stringify([seed, purpose]).replace(/[^ -~]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
