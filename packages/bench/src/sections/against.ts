import type { Contestant, Cost } from '../contestant.js'
import { checkAgreement } from '../measure/check-agreement.js'
import type { Effort } from '../measure/effort.js'
import { interleave } from '../measure/interleave.js'
import { spreadOf, type Spread } from '../measure/percentile.js'
import { atLeast, type Row } from '../report/row.js'
import type { Rival } from '../rivals/rival.js'
import type { Portion, Workload } from '../workload.js'

/** How our kernel did against its rivals. */
export interface Comparison {
  readonly rows: readonly Row[]
  /** Microseconds of processor time for a step of one run by ours. */
  readonly ours: Spread
  /** How many times faster ours is than each rival, in their order, by low percentiles. */
  readonly ratios: readonly number[]
}

/**
 * Times our kernel and its rivals, once all agree; lets go of the rivals.
 * @throws Error when one does not agree
 */
export async function compareWith(
  workload: Workload,
  ours: Contestant,
  rivals: readonly Rival[],
  effort: Effort,
): Promise<Comparison> {
  const contestants = [ours, ...rivals.map(({ contestant }) => contestant)]
  try {
    for (const { contestant, tolerance } of rivals) checkAgreement(contestant, workload, tolerance)
    const costs = await interleave(contestants, effort)
    const spreads = contestants.map(({ portion }, i) => perStep(costs[i] ?? [], portion))
    return comparisonOf(workload, ours, rivals, spreads as [Spread, ...Spread[]])
  } finally {
    for (const contestant of contestants) contestant.close()
  }
}

function comparisonOf(
  { grid }: Workload,
  ours: Contestant,
  rivals: readonly Rival[],
  [own, ...others]: readonly [Spread, ...Spread[]],
): Comparison {
  const unit = 'µs a step'
  const perSecond = (1e6 / (own.low * grid.stepCount)).toFixed(0)
  const ratios = rivals.map((_, i) => (others[i]?.low ?? NaN) / own.low)
  const rows = rivals.map(({ contestant: { name }, goal }, i): Row => {
    const ratio = ratios[i] ?? NaN
    const row = { what: name, ...(others[i] as Spread), unit, result: `${Number(ratio.toPrecision(3))} ×` }
    return goal === undefined ? row : { ...row, goal: atLeast(ratio, goal, ' ×') }
  })
  const first: Row = { what: ours.name, ...own, unit, note: `${perSecond} runs a second` }
  return { rows: [first, ...rows], ours: own, ratios }
}

/** Microseconds of processor time for a step of one run. */
function perStep(costs: readonly Cost[], { runs, steps }: Portion): Spread {
  return spreadOf(costs.map(({ cpu }) => (cpu * 1e6) / (runs * steps)))
}
