import type { NamedLoop } from '#model/named-loop'

/** How a loop is opened: parameters take other values, or one link is cut. */
export type LoopOpening =
  | { readonly kind: 'knockout'; readonly values: ReadonlyMap<string, number> }
  | { readonly kind: 'cut'; readonly from: string; readonly to: string }

/** By its knockout when it has one, else at the link that it names, else at its first. */
export function openingOf({ path, cut, knockout }: NamedLoop): LoopOpening {
  if (knockout.size > 0) return { kind: 'knockout', values: knockout }
  const [from = '', to = ''] = cut ?? path
  return { kind: 'cut', from, to }
}

/** An opening in words: `hedging = 0`, `coercion → trust cut`. */
export function describeOpening(loop: NamedLoop): string {
  const opening = openingOf(loop)
  if (opening.kind === 'cut') return `${opening.from} → ${opening.to} cut`
  return [...opening.values].map(([name, value]) => `${name} = ${value}`).join(', ')
}
