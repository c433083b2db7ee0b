import type { Assumption } from '@erosion/engine'
import type { Register } from './register.js'

/** As many of the strongest are shown. */
const MOST = 10

/** Which assumptions a reader is shown, in which order, and the paragraphs that say so. */
export interface Shown {
  readonly shown: readonly Assumption[]
  readonly words: readonly string[]
}

/** The parameters that an outcome hangs on most, strongest first; all assumptions where no outcome is looked at. */
export function strongestFirst({ assumptions, outcome, study }: Register): Shown {
  if (outcome === undefined || !study) return { shown: assumptions, words: [] }
  const size = ({ sensitivity }: Assumption) => Math.abs(sensitivity?.rank ?? 0)
  const drawn = assumptions.filter(({ sensitivity }) => sensitivity)
  const seen = drawn.filter((one) => size(one) >= (one.sensitivity?.chance ?? Infinity))
  const shown = drawn.toSorted((a, b) => size(b) - size(a)).slice(0, MOST)
  const policies = Object.entries(study.policies).map(([player, policy]) => `${player}: ${policy}`)
  const where = [`${study.runs} futures`, ...(policies.length > 0 ? [policies.join(', ')] : [])].join(', ')
  return {
    shown,
    words: [
      `What ${outcome} hangs on, by rank correlation, strongest first (${where}).`,
      `Shown are ${shown.length} of ${drawn.length} drawn parameters; ${seen.length} stand out from chance. All that is assumed is listed without --outcome, and by --format csv, json and markdown.`,
    ],
  }
}
