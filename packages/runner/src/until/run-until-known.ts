import type { CompiledStudy, Until } from '@erosion/engine'
import { unbrokenRuns } from '../parts/runs-range.js'
import type { Parts } from '../parts/parts.js'
import { withPool } from '../pool/study-pool.js'
import { columnReader } from '../results/column-reader.js'
import { runUpTo, usualWorkers, type RunSettings } from '../run-missing.js'
import { expectedLast, isKnown, lookAt, planLooks, type Look } from './look.js'

/** A study that went on until it knew, until it had the most runs that it may have, or until it was interrupted. */
export interface Known {
  /** Runs that there are to be in the end; when interrupted, at the look that was coming. */
  readonly runs: number
  readonly isKnown: boolean
  /** The looks that were made, in their order. */
  readonly looks: readonly Look[]
  /** How many there might have been at the most, for which their intervals are widened. */
  readonly mostLooks: number
}

/** How it goes on. */
export interface UntilSettings extends RunSettings {
  /** Runs that were begun before, of which none is taken away; none unless said. */
  readonly begun?: number | undefined
  /**
   * Told before runs are made: how many there are to be at the next look, how many perhaps in the end, and of the look
   * before.
   */
  readonly onLook?: ((next: number, expected: number, last: Look | undefined) => void) | undefined
}

/**
 * Makes more and more runs of a study until the mean of an outcome is known well enough under every choice of policies.
 * Each look adds the runs that are missing to the same parts; the result is that of a study of so many, to the bit.
 * @param compiled its number of runs is the most that there may be; its design keeps the first runs when some are added
 * @throws RangeError for an outcome that the study does not have; and as runMissing does
 */
export async function runUntilKnown(
  compiled: CompiledStudy,
  parts: Parts,
  until: Until,
  { begun = 0, onLook, ...settings }: UntilSettings,
): Promise<Known> {
  const { study } = compiled
  const asked = study.outcomes.find(({ name }) => name === until.outcome)
  if (!asked) throw new RangeError(`the study has no outcome ${until.outcome}`)
  const outcome = study.outcomes.indexOf(asked)
  const plan = planLooks(study.study.runs, begun)
  const looks: Look[] = []
  const mostLooks = plan.count
  return withPool(compiled, settings.workers ?? usualWorkers(), async (pool) => {
    for (const runs of plan.coming) {
      const last = looks.at(-1)
      onLook?.(runs, last ? expectedLast(last, until, plan) : runs, last)
      await runUpTo(runs, pool, parts, settings)
      if (unbrokenRuns(parts.ranges()) < runs) return { runs, isKnown: false, looks, mostLooks }
      const column = columnReader(study, parts, parts.ranges())
      const columns = study.choices.map((_, choice) => column(choice, outcome))
      const look = lookAt(columns, study, runs, plan, asked)
      looks.push(look)
      if (look.reach === null || isKnown(look, until)) break
    }
    const { runs = begun } = looks.at(-1) ?? {}
    return { runs, isKnown: looks.some((look) => isKnown(look, until)), looks, mostLooks }
  })
}
