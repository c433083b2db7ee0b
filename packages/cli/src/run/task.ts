import type { PolicyChoice, Scenario } from '@erosion/engine'
import type { BegunFolder } from '@erosion/runner'
import type { Request } from './options/read-request.js'

/** What `erosion run` has to do, checked and ready. */
export interface Task {
  readonly scenario: Scenario
  readonly choices: readonly PolicyChoice[]
  readonly request: Request
  /** Where results are kept; undefined when they are only printed. */
  readonly place: BegunFolder | undefined
}
