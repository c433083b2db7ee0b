import type { Input, Issue, RunOutcomes } from '@erosion/engine'

/** One of two things that are held against each other: what enters it, and what comes of it. */
export interface Side {
  readonly inputs: readonly Input[]
  /** The unit of each outcome. */
  readonly units: ReadonlyMap<string, string>
  /** How many runs there are to make. */
  readonly runCount: number
  /**
   * Outcomes under every choice of policies, and what went wrong on the way, a line each.
   * @param next is called before each run that has to be made
   */
  readonly run: (next: () => void) => {
    readonly runs: readonly RunOutcomes[]
    readonly complaints: readonly string[]
  }
}

/** A side, or the issues that prevent it; texts to show them in. */
export interface ReadSide {
  readonly kind: 'scenario' | 'results'
  readonly side: Side | undefined
  readonly issues: readonly Issue[]
  readonly texts: ReadonlyMap<string, string>
}
