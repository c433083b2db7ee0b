import type { StudyArguments } from '../strategy/study-arguments.js'

/** What `erosion timing` is asked for, as it was written. */
export interface TimingArguments extends Omit<StudyArguments, 'open'> {
  readonly what: string
  readonly lever: string | undefined
  readonly against: string | undefined
  readonly starts: string | undefined
  readonly outcome: readonly string[] | undefined
  readonly target: string | undefined
  readonly share: string | undefined
  readonly figure: string | undefined
}
