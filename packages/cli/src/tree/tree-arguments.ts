import type { StudyArguments } from '../strategy/study-arguments.js'

/** What `erosion tree` is asked for, as it was written. */
export interface TreeArguments extends Omit<StudyArguments, 'open'> {
  readonly outcome: readonly string[] | undefined
  readonly figure: string | undefined
}
