import { compileScalar } from '#compile/closure'
import type { Grid } from '#compile/kernel'
import type { Measure, Outcome } from './outcome.js'
import { reductionOf } from './reductions.js'

/** The recorded series of each probe, in the order of the scenario's probes. */
export interface Recording {
  readonly grid: Grid
  readonly probes: readonly Float64Array[]
}

/**
 * The value of an outcome; null when it does not exist: an event that never comes, a run without a baseline,
 * a quotient by zero such as a cost per point of a policy held against itself.
 */
export function measureOutcome(
  outcome: Outcome,
  run: Recording,
  baseline: Recording | undefined,
): number | null {
  const memory = new Float64Array(outcome.measures.length)
  for (const [i, measure] of outcome.measures.entries()) {
    const recording = measure.isBaseline ? baseline : run
    const value = recording ? reduce(measure, recording) : null
    if (value === null) return null
    memory[i] = value
  }
  const value = compileScalar(outcome.value, memory)()
  return Number.isFinite(value) ? value : null
}

function reduce({ reduction, probe, first, last }: Measure, { grid, probes }: Recording): number | null {
  const values = probes[probe]
  if (!values) throw new RangeError(`no probe has the position ${probe}`)
  const row = reductionOf.get(reduction)
  if (!row) throw new RangeError(`no reduction is called ${reduction}`)
  return row.reduce({ values, first, last, from: grid.from, step: grid.step })
}
