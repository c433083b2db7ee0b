import type { Backcast } from '#scenario/backcast'
import type { Scenario } from '#scenario/scenario'
import { calibrate, type Calibration } from './calibrate.js'
import { runFan, type Fan } from './fan.js'
import { calibrationYears, type Observation } from './observation.js'
import { scoreObservations, totalScore, type Score, type ScoredObservation } from './score-backcast.js'

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

/** A scenario held against the past. */
export interface BackcastResult {
  readonly backcast: Backcast
  readonly start: number
  readonly calibration: Calibration
  readonly fan: Fan
  /** Every observation that was scored. */
  readonly scored: readonly ScoredObservation[]
  /** Scores from the shortest horizon on that the scenario counts: by series, by place, by horizon, of all. */
  readonly bySeries: readonly NamedScore[]
  readonly byPlace: readonly NamedScore[]
  readonly byHorizon: readonly NamedScore[]
  /** Undefined when nothing could be scored. */
  readonly total: Score | undefined
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
  const { backcast, grid } = scenario
  if (!backcast) throw new RangeError('the scenario has no section backcast')
  const start = grid.from
  const end = grid.from + grid.stepCount * grid.step
  const asked = scored ?? calibrationYears(past, backcast, start)
  const after = asked.filter(({ time }) => time > start && time <= end)
  const calibration = calibrate(scenario, backcast, past, draws)
  const fan = runFan(scenario, backcast, calibration, yearsOf(start, end))
  const all = scoreObservations(fan, backcast, start, past, after)
  const counted = all.filter(({ horizon }) => horizon >= backcast.horizon)
  const total = (some: readonly ScoredObservation[]) => totalScore(some, scenario.study.seed)
  const groups = (nameOf: (one: ScoredObservation) => string, some: readonly ScoredObservation[]) =>
    [...new Set(some.map(nameOf))].flatMap((name): readonly NamedScore[] => {
      const score = total(some.filter((one) => nameOf(one) === name))
      return score ? [{ name, score }] : []
    })
  const seriesOf = ({ series }: ScoredObservation) => backcast.series[series]
  const years = [...all].sort((a, b) => a.horizon - b.horizon)
  return {
    backcast,
    start,
    calibration,
    fan,
    scored: all,
    bySeries: groups((one) => seriesOf(one)?.name ?? '', counted),
    byPlace: groups((one) => seriesOf(one)?.place ?? '', counted),
    byHorizon: groups(({ horizon }) => `${horizon}`, years),
    total: total(counted),
    unscored: backcast.series.flatMap(({ name }, i) =>
      counted.some(({ series }) => series === i) ? [] : [name],
    ),
    passedOver: asked.length - all.length,
  }
}

/** Every whole year after the start, to the end. */
function yearsOf(start: number, end: number): readonly number[] {
  const first = Math.floor(start) + 1
  return Array.from({ length: Math.max(0, Math.floor(end) - first + 1) }, (_, i) => first + i)
}
