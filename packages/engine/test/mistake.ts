import type { IssueCode } from '#core/issue'
import type { Change } from './planted.js'

/** A mistake that a person makes in `everything`; «…» is what its one issue points at. */
export interface Mistake {
  readonly what: string
  readonly code: IssueCode
  readonly change: Change
  /** What cannot be told once the section `time` gives no grid: that a time lies beside it. */
  readonly needsGrid?: true
  /** A mistake in `time` that leaves no grid. */
  readonly losesGrid?: true
}
