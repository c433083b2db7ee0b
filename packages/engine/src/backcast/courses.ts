import type { Compile, Kernel, RunInputs } from '#compile/kernel'
import { methods } from '#compile/methods/methods'
import { fastestKernel, kernels } from '#compile/wasm/kernels'
import { leverSchedule } from '#scenario/lever-schedule'
import { policyCombinations, settingsOf } from '#scenario/policy-choice'
import type { Scenario } from '#scenario/scenario'

/** The values of some series in some years, for each run: by series, then by year. */
export type Courses = (runs: readonly RunInputs[]) => readonly Float64Array[]

/** Runs that go to the kernel together. */
const AT_ONCE = 16

/**
 * A function that runs a scenario and reads series off at some years; NaN throughout a run that fails.
 * Every run plays the first combination of policies that the defaults of the players leave open.
 * @param slots of the series
 * @param years that lie on the grid of the scenario, in any order; the run ends with the last of them
 */
export function courseRunner(
  scenario: Scenario,
  slots: readonly number[],
  years: readonly number[],
  compile: Compile = kernels[fastestKernel],
): Courses {
  const { grid, events, method, values } = scenario
  const steps = years.map((year) => Math.floor((year - grid.from) / grid.step + 0.5))
  const stepCount = Math.max(1, ...steps)
  const kernel: Kernel = compile(scenario.expanded, { tableau: methods[method], recorded: slots, events })
  const [policies = {}] = policyCombinations(scenario)
  const levers = leverSchedule(settingsOf(scenario, policies), values, grid.stepCount)
  return (runs) => {
    const courses: Float64Array[] = []
    for (let first = 0; first < runs.length; first += AT_ONCE) {
      const inputs = runs
        .slice(first, first + AT_ONCE)
        .map((run): RunInputs => ({ ...run, schedules: [levers, ...run.schedules] }))
      for (const { status, records } of kernel.run({ ...grid, stepCount }, inputs)) {
        const at = (i: number) =>
          records[Math.floor(i / years.length) * (stepCount + 1) + (steps[i % years.length] ?? 0)] ?? NaN
        courses.push(
          Float64Array.from({ length: slots.length * years.length }, (_, i) =>
            status.kind === 'ok' ? at(i) : NaN,
          ),
        )
      }
    }
    return courses
  }
}
