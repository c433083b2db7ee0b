import type { Composition } from './composition.js'
import { dirichlet, type DirichletParams } from './dirichlet.js'
import { logisticNormal, type LogisticNormalParams } from './logistic-normal.js'

/** How shares of a whole vary, as plain data. */
export type CompositionSpread =
  | { readonly kind: 'dirichlet'; readonly params: DirichletParams }
  | { readonly kind: 'logistic-normal'; readonly params: LogisticNormalParams }

/**
 * The composition that a spread describes.
 * @throws RangeError with the first thing wrong with its parameters
 */
export function compositionOf(spread: CompositionSpread): Composition {
  return spread.kind === 'dirichlet' ? dirichlet(spread.params) : logisticNormal(spread.params)
}
