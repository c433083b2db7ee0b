import type { Backcast } from '#scenario/backcast'
import type { Scenario } from '#scenario/scenario'
import { calibrate, type Calibration } from './calibrate.js'
import { runFan, type Fan } from './fan.js'
import { calibrationYears, type Observation } from './observation.js'
import { scoreObservations, type ScoredObservation } from './score-observations.js'
import { totalScore, type Score } from './total-score.js'

/** What is held against the past, and what it is held against. */
export interface HeldOut {
  /** The observations that calibration and reference forecasts may learn from. */
  readonly past: readonly Observation[]
  /** Those to score; the years of calibration unless said. */
  readonly scored?: readonly Observation[]
  /** Draws of the calibration; 1500 unless said. */
  readonly draws?: number
}

/** Some observations that belong together, and their score. */
export interface NamedScore {
  readonly name: string
  readonly score: Score
}

/** Observations from the shortest horizon on that the scenario counts, and how the model did at them. */
export interface ScoredPart {
  readonly counted: readonly ScoredObservation[]
  readonly bySeries: readonly NamedScore[]
  /** Undefined when nothing could be scored. */
  readonly total: Score | undefined
}

/** A scenario held against the past. */
export interface BackcastResult extends ScoredPart {
  readonly backcast: Backcast
  readonly start: number
  readonly calibration: Calibration
  readonly fan: Fan
  /** Every observation that was scored. */
  readonly scored: readonly ScoredObservation[]
  readonly byPlace: readonly NamedScore[]
  readonly byHorizon: readonly NamedScore[]
  /** The same for the years that calibration saw: fit, and not foresight. */
  readonly fit: ScoredPart
  /** The same for what it was given of later years; undefined when it was given nothing. */
  readonly heldOut: ScoredPart | undefined
  /** Series with nothing to score, by name. */
  readonly unscored: readonly string[]
  /** Observations that lie outside the time of the scenario, or not after its start. */
  readonly passedOver: number
}

/**
 * Calibrates a scenario on the years that it names, runs its fan from the start, and scores it.
 * @throws RangeError for a scenario without the section `backcast`
 */
export function holdAgainstPast(scenario: Scenario, { past, scored, draws }: HeldOut): BackcastResult {
  const { backcast, grid, study } = scenario
  if (!backcast) throw new RangeError('the scenario has no section backcast')
  const start = grid.from
  const end = grid.from + grid.stepCount * grid.step
  const calibration = calibrate(scenario, backcast, past, draws)
  const fan = runFan(scenario, backcast, calibration, yearsOf(start, end))
  const scoring = { fan, backcast, start, past, seed: study.seed }
  const known = scoreObservations(scoring, calibrationYears(past, backcast, start))
  const all = scored ? scoreObservations(scoring, scored) : known
  const part = partOf(all, backcast)
  return {
    ...{ backcast, start, calibration, fan, scored: all },
    ...part,
    byPlace: groups(part.counted, ({ place }) => place),
    byHorizon: groups(
      [...all].sort((a, b) => a.horizon - b.horizon),
      ({ horizon }) => `${horizon}`,
    ),
    fit: partOf(known, backcast),
    heldOut:
      scored &&
      partOf(
        all.filter(({ time }) => time > backcast.until),
        backcast,
      ),
    unscored: backcast.series.flatMap(({ name }, i) =>
      part.counted.some(({ series }) => series === i) ? [] : [name],
    ),
    passedOver: (scored?.length ?? all.length) - all.length,
  }
}

function partOf(scored: readonly ScoredObservation[], { horizon, series }: Backcast): ScoredPart {
  const counted = scored.filter((one) => one.horizon >= horizon)
  const nameOf = (one: ScoredObservation) => series[one.series]?.name ?? ''
  return { counted, bySeries: groups(counted, nameOf), total: totalScore(counted) }
}

/** Scores of observations that share a name, in the order in which the names come. */
function groups(
  some: readonly ScoredObservation[],
  nameOf: (one: ScoredObservation) => string,
): readonly NamedScore[] {
  return [...new Set(some.map(nameOf))].flatMap((name): readonly NamedScore[] => {
    const score = totalScore(some.filter((one) => nameOf(one) === name))
    return score ? [{ name, score }] : []
  })
}

/** Every whole year after the start, to the end. */
function yearsOf(start: number, end: number): readonly number[] {
  const first = Math.floor(start) + 1
  return Array.from({ length: Math.max(0, Math.floor(end) - first + 1) }, (_, i) => first + i)
}
