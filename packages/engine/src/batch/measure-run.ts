import type { RunOutput } from '#compile/kernel'
import { measureOutcome, type Recording } from '#outcome/measure'
import type { Expectation, Scenario } from '#scenario/scenario'
import type { PolicyRun } from './policy-runs.js'

/** How a run ended: well, or with the variable that left the numbers, and when. */
export type SimulationStatus =
  { readonly kind: 'ok' } | { readonly kind: 'non-finite'; readonly variable: string; readonly time: number }

/** An expectation that does not hold, and the first instant at which it does not. */
export interface BrokenExpectation {
  readonly name: string
  readonly time: number
}

/** What a run comes to. */
export interface MeasuredRun {
  readonly status: SimulationStatus
  /** How the runs ended that outcomes are held against; the first that failed. */
  readonly baselineStatus: SimulationStatus
  /** The positions of the outcomes that have no value because this run failed, or the one they are held against. */
  readonly lost: readonly number[]
  /** One for each outcome; null for what never comes or does not exist; all null when the run failed. */
  readonly outcomes: readonly (number | null)[]
  readonly broken: readonly BrokenExpectation[]
}

/**
 * Measures a run.
 * @param series how many series were recorded in front of the probes
 */
export function measureRun(
  scenario: Scenario,
  { output, baselines }: PolicyRun,
  series: number,
): MeasuredRun {
  const recording = recordingOf(scenario, output, series)
  const failed = [...baselines].filter(([, { status }]) => status.kind !== 'ok')
  const [[, first] = []] = failed
  return {
    status: statusOf(scenario, output),
    baselineStatus: first ? statusOf(scenario, first) : { kind: 'ok' },
    lost: recording ? failed.map(([outcome]) => outcome) : [...scenario.outcomes.keys()],
    outcomes: scenario.outcomes.map((outcome, i) => {
      const baseline = baselines.get(i)
      return recording
        ? measureOutcome(outcome, recording, baseline && recordingOf(scenario, baseline, series))
        : null
    }),
    broken: recording ? scenario.expectations.flatMap((promise) => brokenAt(promise, recording)) : [],
  }
}

/** The probes of a run that went well; they are recorded behind the series. */
function recordingOf(
  { grid, probes }: Scenario,
  { status, records }: RunOutput,
  series: number,
): Recording | undefined {
  if (status.kind !== 'ok') return undefined
  const instants = grid.stepCount + 1
  const stretch = (i: number) => records.subarray((series + i) * instants, (series + i + 1) * instants)
  return { grid, probes: probes.map((_, i) => stretch(i)) }
}

function statusOf({ expanded }: Scenario, { status }: RunOutput): SimulationStatus {
  if (status.kind === 'ok') return status
  return { kind: 'non-finite', variable: expanded.slots[status.slot]?.name ?? '', time: status.time }
}

function brokenAt(
  { name, probe, first, last }: Expectation,
  { grid, probes }: Recording,
): BrokenExpectation[] {
  const values = probes[probe]
  for (let instant = first; instant <= last; instant++) {
    if (!values?.[instant]) return [{ name, time: grid.from + instant * grid.step }]
  }
  return []
}
