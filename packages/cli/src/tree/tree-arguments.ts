import type { StudyArguments } from '../study/request-of-study.js'

/** What `erosion tree` is asked for, as it was written. */
export interface TreeArguments extends StudyArguments {
  readonly format: string | undefined
  readonly figure: string | undefined
}
