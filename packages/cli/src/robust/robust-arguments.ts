import type { StudyArguments } from '../strategy/study-arguments.js'

/** What `erosion robust` is asked for, as it was written. */
export interface RobustArguments extends StudyArguments {
  readonly figure: string | undefined
  readonly player: string | undefined
  readonly outcome: string | undefined
  readonly direction: string | undefined
  readonly threshold: string | undefined
  readonly alpha: string | undefined
  readonly percentiles: string | undefined
}
