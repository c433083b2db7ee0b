import { measureRun, type BrokenExpectation, type SimulationStatus } from '#batch/measure-run'
import { middleFuture } from '#batch/future'
import { policyRunner } from '#batch/policy-runs'
import { rememberRuns } from '#batch/remember-runs'
import { interpret } from '#compile/interpret'
import type { Compile, RunOutput } from '#compile/kernel'
import type { PolicyChoice } from '#scenario/policy-choice'
import type { Scenario } from '#scenario/scenario'
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
 * and a choice that was run before is not run again. Throws as {@link simulate} does.
 */
export function makeSimulator(
  scenario: Scenario,
  { series = [], compile = interpret }: Pick<SimulateOptions, 'series' | 'compile'> = {},
): (policies: PolicyChoice) => Simulation {
  const slots = seriesSlots(scenario, series)
  const remembering: Compile = (model, task) => rememberRuns(compile(model, task))
  const run = policyRunner(scenario, remembering, [...slots.values()])
  const future = middleFuture(scenario)
  return (choice) => {
    const [[made] = []] = run([future], [choice])
    if (!made) throw new RangeError('a future under a choice of policies is a run')
    const { outcomes, lost: _, ...rest } = measureRun(scenario, made, slots.size)
    return {
      policies: made.policies,
      times: savedTimes(scenario),
      series: new Map([...slots.keys()].map((name, i) => [name, savedValues(scenario, made.output, i)])),
      outcomes: new Map(scenario.outcomes.map(({ name }, i) => [name, outcomes[i] ?? null])),
      ...rest,
    }
  }
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
