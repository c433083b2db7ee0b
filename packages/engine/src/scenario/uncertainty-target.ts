import type { PathKey } from '#core/issue'
import type { Variable } from '#model/declaration'
import type { Element } from './elements-of-address.js'

/** What one key of `uncertainties` means. */
export interface UncertaintyTarget {
  /** The key as it would be written plainly. */
  readonly name: string
  readonly variable: Variable
  readonly elements: readonly Element[]
  readonly path: readonly PathKey[]
}
