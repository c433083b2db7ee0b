import type { Scenario } from '@erosion/engine'
import type { MadeStudy } from './make-study.js'

/** A study that is to be looked at, whether it has to be run or a folder holds it. */
export interface PreparedLook {
  readonly scenario: Scenario
  /** Runs it, or reads what is wanted of it. @param outcomes that are looked at, by name */
  readonly look: (outcomes: readonly string[]) => Promise<MadeStudy>
}
