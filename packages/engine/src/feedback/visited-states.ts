import type { Compile } from '#compile/kernel'
import { euler } from '#compile/methods/euler'
import { heun } from '#compile/methods/heun'
import { scheduleOf } from '#compile/schedule'
import { compileForFewRuns } from '#compile/wasm/kernels'
import { slotsSeen } from '#levers/slots-seen'
import { openStream } from '#random/stream'
import { runInputs } from '#batch/run-inputs'
import { leverPlan, type LeverPlan } from '#scenario/lever-plan'
import { countCombinations, rulesOf, someCombinations } from '#scenario/policy-choice'
import type { Scenario } from '#scenario/scenario'
import type { SeenStates } from './seen-states.js'

/** A number for every slot, at some instant of a run and at the first instant of the same run. */
export interface VisitedState {
  readonly now: Float64Array
  readonly first: Float64Array
}

/** The states that a scenario was seen in, and how they were come by. */
export interface VisitedStates {
  readonly states: readonly VisitedState[]
  readonly seen: SeenStates
}

/** Most combinations of policies that are run. */
const MOST_COMBINATIONS = 4

/** Runs whose parameters and levers are drawn from their ranges. */
const DRAWS = 4

/** Instants looked at in a run, evenly spread, the first one left out: much is zero there. */
const INSTANTS = 4

/**
 * States that a scenario passes through: at its middle values under each combination of policies, and with
 * every parameter and lever drawn from its range. Always the same ones, and few: enough to see signs.
 * @param compile makes the kernel; the faster for a few runs unless said
 */
export function visitStates(scenario: Scenario, compile: Compile = compileForFewRuns): VisitedStates {
  const { expanded, grid, values } = scenario
  // Signs do not need the digits of a method of four stages.
  const tableau = scenario.method === 'euler' ? euler : heun
  const recorded = expanded.slots.map((_, slot) => slot)
  const kernel = compile(expanded, { tableau, recorded, events: [], observed: slotsSeen(rulesOf(scenario)) })
  const steps = Array.from({ length: INSTANTS }, (_, i) => Math.floor(((i + 1) * grid.stepCount) / INSTANTS))
  const run = (values: Float64Array, levers: LeverPlan): VisitedState[] => {
    const [output] = kernel.run(grid, [runInputs({ values, schedules: [], thresholds: [] }, levers)])
    const { records } = output ?? { records: new Float64Array() }
    const instants = grid.stepCount + 1
    const at = (n: number) => Float64Array.from(recorded, (slot) => records[slot * instants + n] ?? NaN)
    const states = steps.map((n) => ({ now: at(n), first: at(0) }))
    return states.filter(({ now }) => now.every(Number.isFinite))
  }
  const combinations = someCombinations(scenario, MOST_COMBINATIONS)
  const middle = combinations.flatMap((choice) => run(values, leverPlan(scenario, choice)))
  const drawn = Array.from({ length: DRAWS }, (_, draw) =>
    run(drawValues(scenario, draw), { schedule: scheduleOf([]), rules: [] }),
  )
  const states = [...middle, ...drawn.flat()]
  const runs = { choices: combinations.length, allChoices: countCombinations(scenario), draws: DRAWS }
  return { states, seen: { states: states.length, instants: INSTANTS, ...runs } }
}

/** Every parameter and lever with a range, drawn from it evenly; each has a stream, so that a new one moves no other. */
function drawValues({ model, expanded, values }: Scenario, draw: number): Float64Array {
  const drawn = Float64Array.from(values)
  for (const [name, { low, high }] of model.values) {
    if (!low || !high) continue
    const first = expanded.firstSlots.get(name) ?? 0
    const stream = openStream('states at which signs are looked at', name)
    low.forEach((from, i) => {
      drawn[first + i] = from + ((high[i] ?? from) - from) * stream.uniform(draw, 0, i)
    })
  }
  return drawn
}
