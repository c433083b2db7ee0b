import type { Scenario } from '@erosion/engine'
import { unitSuffix } from '../run/output/unit-suffix.js'

/**
 * The name of a series with its unit.
 * @param name of a variable, or of one of its elements
 */
export function seriesTitle({ model }: Scenario, name: string): string {
  const { unitText = '1' } = model.variables.get(name.replace(/\[.*/, '')) ?? {}
  return name + unitSuffix({ unitText, isTime: false })
}
