import type { Report } from '#core/issue'
import type { Grid } from '#compile/kernel'
import type { ExpandedModel } from '#model/expanded'
import type { Model } from '#model/model'

/** What the sections of chance are read with. */
export interface ChanceContext {
  readonly model: Model
  readonly expanded: ExpandedModel
  /** The middle value of every slot, as the file says. */
  readonly values: Float64Array
  /** Undefined when the time of the scenario could not be read; times are then not looked at. */
  readonly grid: Grid | undefined
  /** What disturbs each slot already, in words. */
  readonly disturbed: Map<number, string>
  readonly report: Report
}
