import type { Rival } from '../rivals/rival.js'
import { TOLERANCE } from '../rivals/rival.js'
import type { Workload } from '../workload.js'
import { cContestant } from './c-contestant.js'
import { gccVersion } from './compile-c.js'

/** How many times as fast as C ours should be. */
const goals = { scalar: 1.5, vector: 0.7 } as const

/** The workload as C in both flavours; none, said aloud, where there is no gcc. */
export async function cRivals(
  workload: Workload,
  say: (words: string) => void,
): Promise<Rival<'c-scalar' | 'c-vector'>[]> {
  const gcc = gccVersion()
  if (!gcc) {
    say('there is no gcc here: nothing is compared with C')
    return []
  }
  const rivals: Rival<'c-scalar' | 'c-vector'>[] = []
  for (const flavour of ['scalar', 'vector'] as const) {
    say(`compiling C, ${flavour}, by ${gcc}`)
    const contestant = await cContestant(workload, flavour)
    rivals.push({ contestant, tolerance: TOLERANCE, ratio: `c-${flavour}`, goal: goals[flavour] })
  }
  return rivals
}
