import { interpret } from '#compile/interpret'
import type { Compile, Kernel, RunOutput } from '#compile/kernel'
import { methods } from '#compile/methods/methods'
import type { Outcome } from '#outcome/outcome'
import { measureOutcome, type Recording } from '#outcome/measure'
import { leverChanges } from '#scenario/lever-changes'
import { settingsOf, wholeChoice, type PolicyChoice } from '#scenario/policy-choice'
import type { Expectation, Scenario } from '#scenario/scenario'
import { seriesSlots } from '#scenario/series-slots'

/** What to simulate. */
export interface SimulateOptions {
  /** The policy of each player; a player left out does what the scenario holds by default, or nothing. */
  readonly policies?: PolicyChoice
  /** Names of the series to return: `retention`, `share[russia, kazakhstan]`, or `share` for all its elements. */
  readonly series?: readonly string[]
  /** Makes the kernel; the interpreter unless said. Every kernel gives the same bits. */
  readonly compile?: Compile
}

/** One run of a scenario. */
export interface Simulation {
  /** What each player played, defaults included. */
  readonly policies: PolicyChoice
  /** `ok`, or the variable that left the numbers, and when. */
  readonly status: SimulationStatus
  /** How the runs ended that outcomes are held against; the first that failed. */
  readonly baselineStatus: SimulationStatus
  /** The saved instants. */
  readonly times: Float64Array
  /** The saved values of each series asked for, by name; NaN from the failing instant on. */
  readonly series: ReadonlyMap<string, Float64Array>
  /** Every outcome by name; null for what never comes or does not exist; all null when the run failed. */
  readonly outcomes: ReadonlyMap<string, number | null>
  /** The promises of the scenario that this run broke. */
  readonly broken: readonly BrokenExpectation[]
}

export type SimulationStatus =
  { readonly kind: 'ok' } | { readonly kind: 'non-finite'; readonly variable: string; readonly time: number }

/** An expectation that does not hold, and the first instant at which it does not. */
export interface BrokenExpectation {
  readonly name: string
  readonly time: number
}

/**
 * Runs a scenario once, at its middle values, under one choice of policies.
 * @throws RangeError for a player or a policy that the scenario does not have
 * @throws ScenarioError for series that the model does not have
 */
export function simulate(scenario: Scenario, options: SimulateOptions = {}): Simulation {
  return makeSimulator(scenario, options)(options.policies ?? {})
}

/**
 * A function that runs one scenario under any choice of policies; the model is compiled once,
 * and a run that outcomes are held against is made once. Throws as {@link simulate} does.
 */
export function makeSimulator(
  scenario: Scenario,
  { series = [], compile = interpret }: Pick<SimulateOptions, 'series' | 'compile'> = {},
): (policies: PolicyChoice) => Simulation {
  const slots = seriesSlots(scenario, series)
  const run = runner(scenario, compile(scenario.expanded), [...slots.values()])
  return (choice) => {
    const policies = wholeChoice(scenario, choice)
    const output = run(policies)
    let baselineStatus: SimulationStatus = { kind: 'ok' }
    const baselineOf = ({ against }: Outcome): Recording | undefined => {
      if (against.size === 0) return undefined
      const baseline = run({ ...policies, ...Object.fromEntries(against) })
      if (baselineStatus.kind === 'ok') baselineStatus = statusOf(scenario, baseline)
      return recordingOf(scenario, baseline, slots.size)
    }
    const recording = recordingOf(scenario, output, slots.size)
    const outcomes = scenario.outcomes.map((outcome): [string, number | null] => {
      if (!recording) return [outcome.name, null]
      return [outcome.name, measureOutcome(outcome, recording, baselineOf(outcome))]
    })
    return {
      policies,
      status: statusOf(scenario, output),
      baselineStatus,
      times: savedTimes(scenario),
      series: new Map([...slots.keys()].map((name, i) => [name, savedValues(scenario, output, i)])),
      outcomes: new Map(outcomes),
      broken: recording
        ? scenario.expectations.flatMap((expectation) => brokenAt(expectation, recording))
        : [],
    }
  }
}

/** Runs under any choice of policies; a run that an outcome may be held against is made once and kept. */
function runner(
  scenario: Scenario,
  kernel: Kernel,
  series: readonly number[],
): (policies: PolicyChoice) => RunOutput {
  const kept = new Map<string, RunOutput>()
  return (policies) => {
    const key = JSON.stringify(Object.entries(policies).sort())
    const output = kept.get(key) ?? runOnce(scenario, kernel, policies, series)
    if (isBaseline(scenario, policies)) kept.set(key, output)
    return output
  }
}

function isBaseline({ outcomes }: Scenario, policies: PolicyChoice): boolean {
  return outcomes.some(
    ({ against }) =>
      against.size > 0 && [...against].every(([player, policy]) => policies[player] === policy),
  )
}

function runOnce(
  scenario: Scenario,
  kernel: Kernel,
  policies: PolicyChoice,
  series: readonly number[],
): RunOutput {
  const { grid, values } = scenario
  return kernel.run({
    grid,
    tableau: methods[scenario.method],
    values,
    changes: leverChanges(settingsOf(scenario, policies), values, grid.stepCount),
    recorded: [...series, ...scenario.probes],
  })
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

/** Saved instants count whole intervals from the start, so that round times come out round. */
function savedTimes({ grid, saveEvery, saveInterval }: Scenario): Float64Array {
  const count = grid.stepCount / saveEvery + 1
  return Float64Array.from({ length: count }, (_, i) => grid.from + i * saveInterval)
}

function savedValues({ grid, saveEvery }: Scenario, { records }: RunOutput, place: number): Float64Array {
  const start = place * (grid.stepCount + 1)
  const count = grid.stepCount / saveEvery + 1
  return Float64Array.from({ length: count }, (_, i) => records[start + i * saveEvery] ?? NaN)
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
