import { measureRun } from '#batch/measure-run'
import { planChoices } from '#batch/plan-choices'
import { runInputs } from '#batch/run-inputs'
import { taskOf } from '#batch/study-program'
import type { Compile, Kernel, RunOutput, RunStatus } from '#compile/kernel'
import { refuseUnknownOptions } from '#core/refuse-unknown-options'
import { compileForFewRuns } from '#compile/wasm/kernels'
import type { LeverPlan } from '#scenario/lever-plan'
import type { PolicyChoice } from '#scenario/policy-choice'
import type { Scenario } from '#scenario/scenario'
import { seriesSlots } from '#scenario/series-slots'

/** What to simulate. */
export interface SimulateOptions {
  /** The policy of each player; a player left out does what the scenario holds by default, or nothing. */
  readonly policies?: PolicyChoice
  /** Names of the series to return: `retention`, `share[russia, kazakhstan]`, or `share` for all its elements. */
  readonly series?: readonly string[]
  /** Makes the kernel; one that suits the size of the model unless said. Every kernel gives the same bits. */
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

/** How a run ended: well, or with the variable that left the numbers, and when. */
export type SimulationStatus =
  { readonly kind: 'ok' } | { readonly kind: 'non-finite'; readonly variable: string; readonly time: number }

/** An expectation that does not hold, and the first instant at which it does not. */
export interface BrokenExpectation {
  readonly name: string
  readonly time: number
}

/**
 * Runs a scenario once, at its middle values, under one choice of policies.
 * @throws RangeError for a player or a policy that the scenario does not have, and for an option that there is not
 * @throws ScenarioError for series that the model does not have
 */
export function simulate(scenario: Scenario, options: SimulateOptions = {}): Simulation {
  refuseUnknownOptions(options, ['policies', 'series', 'compile'], 'simulate')
  const { policies = {}, ...rest } = options
  return makeSimulator(scenario, rest)(policies)
}

/**
 * A function that runs one scenario under any choice of policies; the model is compiled once,
 * and a choice that was run before is not run again. Throws as {@link simulate} does.
 */
export function makeSimulator(
  scenario: Scenario,
  options: Pick<SimulateOptions, 'series' | 'compile'> = {},
): (policies: PolicyChoice) => Simulation {
  refuseUnknownOptions(options, ['series', 'compile'], 'makeSimulator')
  const { series = [], compile = compileForFewRuns } = options
  const slots = seriesSlots(scenario, series)
  // Compiled when it is first run: who asks whether the series exist need not wait for it.
  let compiled: Kernel | undefined
  const kernel = () => (compiled ??= compile(scenario.expanded, taskOf(scenario, [...slots.values()])))
  const outputs = new Map<string, RunOutput>()
  const run = (levers: LeverPlan): RunOutput => {
    const { steps, slots, values } = levers.schedule
    const key = [steps, slots, values, JSON.stringify(levers.rules)].join(';')
    const output = outputs.get(key) ?? runMiddle(scenario, kernel(), levers)
    outputs.set(key, output)
    return output
  }
  return (choice) => {
    const { choices, levers } = planChoices(scenario, [choice])
    const [plan] = choices
    if (!plan) throw new RangeError('one choice has one plan')
    const made = levers.map(run)
    const measured = measureRun(scenario, plan, made, slots.size)
    return {
      policies: plan.policies,
      status: statusOf(scenario, measured.status),
      baselineStatus: statusOf(scenario, measured.baselineStatus),
      times: savedTimes(scenario),
      series: new Map([...slots.keys()].map((name, i) => [name, savedValues(scenario, made[plan.run], i)])),
      outcomes: new Map(scenario.outcomes.map(({ name }, i) => [name, measured.outcomes[i] ?? null])),
      broken: scenario.expectations.flatMap(({ name }, i): BrokenExpectation[] => {
        const time = measured.brokenAt[i] ?? null
        return time === null ? [] : [{ name, time }]
      }),
    }
  }
}

/** The run in which every number has its middle value, and nothing random happens. */
function runMiddle({ grid, values }: Scenario, kernel: Kernel, levers: LeverPlan): RunOutput {
  const [output] = kernel.run(grid, [runInputs({ values, schedules: [], thresholds: [] }, levers)])
  if (!output) throw new RangeError('a kernel gives as many outputs as it is given runs')
  return output
}

function statusOf({ expanded }: Scenario, status: RunStatus): SimulationStatus {
  if (status.kind === 'ok') return status
  return { kind: 'non-finite', variable: expanded.slots[status.slot]?.name ?? '', time: status.time }
}

/** Saved instants count whole intervals from the start, so that round times come out round. */
function savedTimes({ grid, saveEvery, saveInterval }: Scenario): Float64Array {
  const count = grid.stepCount / saveEvery + 1
  return Float64Array.from({ length: count }, (_, i) => grid.from + i * saveInterval)
}

function savedValues(
  { grid, saveEvery }: Scenario,
  output: RunOutput | undefined,
  place: number,
): Float64Array {
  const start = place * (grid.stepCount + 1)
  const count = grid.stepCount / saveEvery + 1
  return Float64Array.from({ length: count }, (_, i) => output?.records[start + i * saveEvery] ?? NaN)
}
