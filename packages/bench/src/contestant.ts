import type { Portion } from './workload.js'

/** What one round cost. */
export interface Cost {
  /** Seconds of processor time, all threads. */
  readonly cpu: number
  /** Seconds that passed. */
  readonly wall: number
}

/** Something that computes a workload, or the first part of it, again and again. */
export interface Contestant {
  readonly name: string
  /** What it computes in a round. */
  readonly portion: Portion
  /** What it recorded of its portion: run after run, series after series, instant after instant. */
  records(): Float64Array
  /** Computes its portion once more. */
  round(): Promise<Cost>
  /** Lets go of what it holds. */
  close(): void
}
