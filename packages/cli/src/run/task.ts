import type { PolicyChoice, Scenario } from '@erosion/engine'
import type { ResultsPlace } from '../results/write-results.js'
import type { Request } from './options/read-request.js'

/** What `erosion run` has to do, checked and ready. */
export interface Task {
  readonly scenario: Scenario
  readonly choices: readonly PolicyChoice[]
  readonly request: Request
  /** Where results are kept; undefined when they are only printed. */
  readonly place: ResultsPlace | undefined
}
