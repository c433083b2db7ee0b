import type { LeverRule } from './lever-rule.js'

type Exclusive = Pick<LeverRule, 'elements' | 'excludes'>

/** Whether one of two rules excludes the other: it does not matter which says so. */
export function doExclude(a: Exclusive, b: Exclusive): boolean {
  return names(a, b) || names(b, a)
}

function names({ excludes }: Exclusive, { elements }: Exclusive): boolean {
  return elements.some(({ slot }) => excludes.includes(slot))
}
