import type { Assignment, ExpandedModel } from '#model/expanded'
import { STEP_SLOT, TIME_SLOT } from '#model/expanded'
import { compileScalar } from './closure.js'
import { idle } from './controller.js'
import { firstNonFinite } from './first-non-finite.js'
import { EventClock } from './event-clock.js'
import type { Grid, Kernel, KernelTask, RunInputs, RunOutput } from './kernel.js'
import type { Tableau } from './methods/tableau.js'
import { neededPart } from './needed-part.js'
import { ScheduleReader } from './schedule.js'
import { watchedSlots } from './watched-slots.js'

type Action = () => void

/** The reference kernel: every equation a closure over one array of slots. Plain rather than fast. */
export function interpret(whole: ExpandedModel, task: KernelTask): Kernel {
  const model = neededPart(whole, task)
  const memory = new Float64Array(model.slots.length)
  const assign = ({ slot, value }: Assignment): Action => {
    const evaluate = compileScalar(value, memory)
    return () => void (memory[slot] = evaluate())
  }
  const machine: Machine = {
    memory,
    switches: model.switches.map(assign),
    start: model.start.map(assign),
    auxiliaries: model.auxiliaries.map(assign),
    rates: model.stocks.map(({ rate }) => compileScalar(rate, memory)),
    stocks: Int32Array.from(model.stocks, ({ slot }) => slot),
  }
  return { run: (grid, runs) => runs.map((inputs) => run(model, task, machine, grid, inputs)) }
}

interface Machine {
  readonly memory: Float64Array
  readonly switches: readonly Action[]
  readonly start: readonly Action[]
  readonly auxiliaries: readonly Action[]
  readonly rates: readonly (() => number)[]
  /** The slot of each stock. */
  readonly stocks: Int32Array
}

function run(
  model: ExpandedModel,
  task: KernelTask,
  machine: Machine,
  grid: Grid,
  inputs: RunInputs,
): RunOutput {
  const { memory } = machine
  const { recorded, events, tableau } = task
  const instants = grid.stepCount + 1
  const records = new Float64Array(recorded.length * instants).fill(NaN)
  const watched = watchedSlots(task)
  const schedules = new ScheduleReader(inputs.schedules)
  const clocks = events.map((event, i) => ({
    ...event,
    usual: inputs.values[event.slot] ?? NaN,
    clock: new EventClock(inputs.thresholds[i] ?? never, grid.step),
  }))
  const controller = inputs.control?.(grid, inputs.values) ?? idle
  const set = (slot: number, value: number) => void (memory[slot] = value)
  const read = (slot: number) => memory[slot] as number
  memory.set(inputs.values)
  memory[STEP_SLOT] = grid.step
  for (let n = 0; n < instants; n++) {
    memory[TIME_SLOT] = grid.from + n * grid.step
    schedules.atStep(n, set)
    controller.act(n, set)
    for (const { slot, value, usual, clock } of clocks) memory[slot] = clock.isOn(n) ? value : usual
    for (const act of machine.switches) act()
    if (n === 0) for (const act of machine.start) act()
    for (const act of machine.auxiliaries) act()
    const slot = firstNonFinite(model, memory, watched)
    if (slot !== undefined) return { status: { kind: 'non-finite', slot, time: memory[TIME_SLOT] }, records }
    recorded.forEach((slot, i) => (records[i * instants + n] = memory[slot] ?? NaN))
    if (n === grid.stepCount) break
    for (const { clock, hazard, duration } of clocks) {
      clock.pass(n, memory[hazard] ?? NaN, memory[duration] ?? NaN)
    }
    controller.see(n, read)
    advance(machine, grid, tableau, n)
  }
  return { status: { kind: 'ok' }, records }
}

const never = (): number => Infinity

/** One step of the method; auxiliaries of the first stage are those of the instant. */
function advance(
  { memory, auxiliaries, rates, stocks }: Machine,
  grid: Grid,
  tableau: Tableau,
  n: number,
): void {
  const before = Float64Array.from(stocks, (slot) => memory[slot] ?? NaN)
  const slopes: Float64Array[] = []
  tableau.nodes.forEach((node, stage) => {
    if (stage > 0) {
      memory[TIME_SLOT] = grid.from + (n + node) * grid.step
      moveStocks(memory, stocks, before, slopes, tableau.stages[stage] ?? [], grid.step)
      for (const act of auxiliaries) act()
    }
    slopes.push(Float64Array.from(rates, (rate) => rate()))
  })
  const step = weightedSlopes(slopes, tableau.weights)
  stocks.forEach((slot, i) => (memory[slot] = (before[i] ?? NaN) + grid.step * (step[i] ?? NaN)))
}

/**
 * The slope of a whole step, `k₁ + Σ bᵢ (kᵢ − k₁)`. Weights sum to 1, but not their doubles;
 * written so, a constant slope stays what it is.
 */
function weightedSlopes(slopes: readonly Float64Array[], weights: Tableau['weights']): Float64Array {
  const [first = new Float64Array(), ...others] = slopes
  return first.map((base, i) =>
    others.reduce((sum, slope, k) => sum + (weights[k + 1] ?? 0) * ((slope[i] ?? NaN) - base), base),
  )
}

/** A stage: `stock = before + step · Σ weight · slope`, summed from the first slope on, weights of 0 left out. */
function moveStocks(
  memory: Float64Array,
  stocks: Int32Array,
  before: Float64Array,
  slopes: readonly Float64Array[],
  weights: Tableau['weights'],
  step: number,
): void {
  const used = weights.flatMap((weight, k) => (weight === 0 ? [] : [{ weight, slope: slopes[k] }]))
  stocks.forEach((slot, i) => {
    let sum = 0
    used.forEach(({ weight, slope }, k) => {
      const term = weight * (slope?.[i] ?? NaN)
      sum = k === 0 ? term : sum + term
    })
    memory[slot] = (before[i] ?? NaN) + step * sum
  })
}
