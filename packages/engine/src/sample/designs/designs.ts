import { fullFactorial } from './full-factorial.js'
import { latinHypercube } from './latin-hypercube.js'
import { monteCarlo } from './monte-carlo.js'
import { sobol } from './sobol.js'

/** Every design, by name: the one table that reader, sampler, documents and tests read. */
export const designs = {
  'monte-carlo': monteCarlo,
  'latin-hypercube': latinHypercube,
  sobol,
  'full-factorial': fullFactorial,
} as const

/** Name of a design. */
export type DesignName = keyof typeof designs

/** The names of all designs, for messages and choices. */
export const designNames = Object.keys(designs) as readonly DesignName[]

/** True for the name of a design. */
export function isDesignName(text: string): text is DesignName {
  return Object.hasOwn(designs, text)
}
