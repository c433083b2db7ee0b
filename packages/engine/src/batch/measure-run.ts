import type { RunOutput, RunStatus } from '#compile/kernel'
import { measureOutcome, type Recording } from '#outcome/measure'
import type { Expectation, Scenario } from '#scenario/scenario'
import type { ChoicePlan } from './plan-choices.js'

/** What a run comes to. */
export interface MeasuredRun {
  readonly status: RunStatus
  /** How the runs ended that outcomes are held against; the first that failed. */
  readonly baselineStatus: RunStatus
  /** One for each outcome; null for what never comes or does not exist; all null when the run failed. */
  readonly outcomes: readonly (number | null)[]
  /** For each expectation the first instant at which it does not hold; null when it does, or the run failed. */
  readonly brokenAt: readonly (number | null)[]
}

/** What a run is measured by. */
export type Yardstick = Pick<Scenario, 'grid' | 'probes' | 'outcomes' | 'expectations'>

const OK: RunStatus = { kind: 'ok' }

/**
 * Measures the run of one choice.
 * @param outputs of every distinct run in its future
 * @param series how many series were recorded in front of the probes
 */
export function measureRun(
  yardstick: Yardstick,
  { run, baselines }: ChoicePlan,
  outputs: readonly RunOutput[],
  series: number,
): MeasuredRun {
  const recordings = outputs.map((output) => recordingOf(yardstick, output, series))
  const recording = recordings[run]
  const failed = [...baselines].find((baseline) => baseline >= 0 && !recordings[baseline])
  return {
    status: outputs[run]?.status ?? OK,
    baselineStatus: failed === undefined ? OK : (outputs[failed]?.status ?? OK),
    outcomes: yardstick.outcomes.map((outcome, i) =>
      recording ? measureOutcome(outcome, recording, recordings[baselines[i] ?? -1]) : null,
    ),
    brokenAt: yardstick.expectations.map((promise) => (recording ? firstBroken(recording, promise) : null)),
  }
}

/** The probes of a run that went well; they are recorded behind the series. */
function recordingOf(
  { grid, probes }: Yardstick,
  { status, records }: RunOutput,
  series: number,
): Recording | undefined {
  if (status.kind !== 'ok') return undefined
  const instants = grid.stepCount + 1
  const stretch = (i: number) => records.subarray((series + i) * instants, (series + i + 1) * instants)
  return { grid, probes: probes.map((_, i) => stretch(i)) }
}

function firstBroken(
  { grid, probes }: Recording,
  { probe, first, last, isNumber = false }: Expectation,
): number | null {
  const values = probes[probe]
  for (let instant = first; instant <= last; instant++) {
    const value = values?.[instant] ?? 0
    if (isNumber ? value < 0 : !value) return grid.from + instant * grid.step
  }
  return null
}
