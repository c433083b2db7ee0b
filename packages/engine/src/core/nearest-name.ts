import { distanceWithin } from './distance-within.js'

/**
 * The candidate closest to a misspelt name, or undefined when none is close enough to be meant.
 * Closeness is the edit distance with neighbouring letters swapped counting once (optimal string alignment);
 * at most a third of the letters may differ, but always two. Ties go to the earlier candidate.
 */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase()
  let best: string | undefined
  let bestDistance = Math.max(2, Math.floor(name.length / 3)) + 1
  for (const candidate of candidates) {
    const known = candidate.toLowerCase()
    const distance = distanceWithin(wanted, known, bestDistance - 1)
    if (distance < bestDistance && distance < Math.max(name.length, candidate.length)) {
      best = candidate
      bestDistance = distance
    }
    if (bestDistance === 0) break
  }
  return best
}
