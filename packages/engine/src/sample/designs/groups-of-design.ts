import { designs, type DesignName } from './designs.js'
import { REPLICATES } from './replicates.js'

/**
 * What of the runs of a design is independent: `runs`, or as many randomisations as the number says, which the runs
 * belong to in turns; undefined where nothing is random.
 */
export type IndependentGroups = 'runs' | number | undefined

/** What is independent in a design, and so tells the error of what its runs come to. */
export function groupsOfDesign(design: DesignName): IndependentGroups {
  const { errors } = designs[design]
  if (errors === 'none') return undefined
  return errors === 'independent' ? 'runs' : REPLICATES
}
