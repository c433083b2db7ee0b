import type { Report } from '#core/issue'
import type { MethodName } from '#compile/methods/methods'
import type { ModelSource } from '#model/schema'
import type { Located } from '#source/located'
import type { Loaded } from './load.js'
import type { Overrides } from './overrides.js'
import type { SavedGrid } from './read-grid.js'

/** What is known of a scenario once its sections have their shapes, and what the meaning of each is read with. */
export interface ScenarioParts {
  readonly model: ModelSource
  /** The scenario as it was written. */
  readonly root: Located
  readonly loaded: Loaded
  /** Undefined when the time could not be read. */
  readonly saved: SavedGrid | undefined
  readonly method: MethodName
  /** Names whose declarations could not be read. */
  readonly spoilt: Set<string>
  readonly overrides: Overrides
  /** False when one of the correlations does not have its shape. */
  readonly areCorrelationsWhole: boolean
  readonly report: Report
  readonly warn: Report
}
