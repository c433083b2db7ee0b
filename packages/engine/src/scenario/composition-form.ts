import type { Issue } from '#core/issue'
import { compositionOf, type CompositionSpread } from '#sample/composition-spread'
import { checkDrawableShares } from '#sample/check-drawable'
import { checkDirichlet, dirichletOutside } from '#sample/dirichlet'
import { checkLogisticNormal, logisticNormalOutside } from '#sample/logistic-normal'
import type { UncertaintySource } from './chance-schema.js'

/** How shares vary about their middle values: one of the compositions with its number. */
export interface CompositionForm {
  readonly kind: 'dirichlet' | 'logistic-normal'
  /** The key of its number. */
  readonly key: string
  /** In words: `dirichlet, concentration 40`. */
  readonly text: string
  /** What is wrong with the number, by a path that starts at its key, or with the shares, by any other path. */
  readonly check: (shares: readonly number[]) => readonly Issue[]
  /** How likely a draw is to have a share outside bounds, at most. */
  readonly outside: (shares: readonly number[], bounds: Bounds) => number
  readonly spread: (shares: readonly number[]) => CompositionSpread
}

interface Bounds {
  readonly min: number
  readonly max: number
}

/** The composition that a mapping names first; undefined when it names none. */
export function compositionForm(written: UncertaintySource): CompositionForm | undefined {
  const { dirichlet: spread, 'logistic-normal': ratio } = written
  if (spread) {
    const { concentration } = spread
    return {
      kind: 'dirichlet',
      key: 'concentration',
      text: `dirichlet, concentration ${concentration}`,
      check: (means) => checkSpread({ kind: 'dirichlet', params: { means, concentration } }),
      outside: (means, bounds) => dirichletOutside({ means, concentration }, bounds),
      spread: (means) => ({ kind: 'dirichlet', params: { means, concentration } }),
    }
  }
  if (!ratio) return undefined
  const { sd } = ratio
  return {
    kind: 'logistic-normal',
    key: 'sd',
    text: `logistic-normal, sd ${sd}`,
    check: (center) => checkSpread({ kind: 'logistic-normal', params: { center, sd } }),
    outside: (center, bounds) => logisticNormalOutside({ center, sd }, bounds),
    spread: (center) => ({ kind: 'logistic-normal', params: { center, sd } }),
  }
}

/** What is wrong with a spread, or with its draws, of which its number is to blame. */
function checkSpread(spread: CompositionSpread): readonly Issue[] {
  const isDirichlet = spread.kind === 'dirichlet'
  const issues = isDirichlet ? checkDirichlet(spread.params) : checkLogisticNormal(spread.params)
  if (issues.length > 0) return issues
  const key = isDirichlet ? 'concentration' : 'sd'
  return checkDrawableShares(compositionOf(spread)).map((issue) => ({ ...issue, path: [key] }))
}
