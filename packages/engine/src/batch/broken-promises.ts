import type { StudyChunk } from './study-chunk.js'
import type { StudyProgram } from './study-program.js'

/** A promise of the scenario that some runs broke. */
export interface BrokenPromise {
  readonly name: string
  /** Position among the choices. */
  readonly choice: number
  readonly runs: number
  /** The first of them, and when it broke it first. */
  readonly run: number
  readonly time: number
}

/** Counts the runs that broke a promise, chunk after chunk in the order of the runs. */
export class BrokenPromises {
  private readonly broken = new Map<string, BrokenPromise>()

  constructor(private readonly program: Pick<StudyProgram, 'choices' | 'expectations'>) {}

  /** Takes down the chunk that follows the last one. */
  add(chunk: StudyChunk): void {
    const { choices, expectations } = this.program
    for (let i = 0; i < chunk.runs; i++) {
      for (const choice of choices.keys()) {
        for (const [e, { name }] of expectations.entries()) {
          const time = chunk.brokenAt[(choice * expectations.length + e) * chunk.runs + i] ?? NaN
          if (!Number.isNaN(time)) this.count(`${choice} ${e}`, { name, choice, run: chunk.first + i, time })
        }
      }
    }
  }

  /** The promises that were broken, in the order in which they were first. */
  list(): readonly BrokenPromise[] {
    return [...this.broken.values()]
  }

  private count(key: string, first: Omit<BrokenPromise, 'runs'>): void {
    const known = this.broken.get(key) ?? { ...first, runs: 0 }
    this.broken.set(key, { ...known, runs: known.runs + 1 })
  }
}
