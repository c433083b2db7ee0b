import type { Branching, TreeOutcome } from '@erosion/engine'

/** An outcome of every choice of policies on a tree. */
export interface OutcomeOnTree {
  readonly outcome: string
  readonly isTime: boolean
  /** What a time that never comes counts as in means; undefined for what is no time. */
  readonly never: number | undefined
  readonly unit: string
  readonly policies: readonly TreeOutcome[]
}

/** All that is written of a tree. */
export interface TreeResult {
  readonly title: string
  readonly tree: readonly Branching[]
  readonly futures: number
  readonly outcomes: readonly OutcomeOnTree[]
}
