import type { Compile, Grid, KernelTask, RunInputs, RunOutput } from '@erosion/engine'
import { all, create } from 'mathjs'
import {
  neededPart,
  ScheduleReader,
  STEP_SLOT,
  TIME_SLOT,
  type Assignment,
  type ExpandedModel,
  type Scalar,
} from '../engine-inside.js'
import { mathjsText } from './mathjs-text.js'

// Equal means equal, as in the engine: by default mathjs takes numbers for equal that differ by 1e-12.
const math = create(all ?? {}, { relTol: 1e-16, absTol: 0 })

type Scope = Map<string, number>

/** Every equation parsed and compiled by mathjs once, and evaluated at each stage: what a plain program with it does. */
export const mathjsKernel: Compile = (whole, task) => {
  const model = neededPart(whole, task)
  const scope: Scope = new Map()
  const equations = {
    switches: model.switches.map((each) => assigner(each, scope)),
    start: model.start.map((each) => assigner(each, scope)),
    auxiliaries: model.auxiliaries.map((each) => assigner(each, scope)),
    rates: model.stocks.map(({ rate }) => evaluator(rate, scope)),
  }
  return { run: (grid, runs) => runs.map((inputs) => runOnce(model, task, equations, scope, grid, inputs)) }
}

interface Equations {
  readonly switches: readonly (() => void)[]
  readonly start: readonly (() => void)[]
  readonly auxiliaries: readonly (() => void)[]
  readonly rates: readonly (() => number)[]
}

function evaluator(scalar: Scalar, scope: Scope): () => number {
  const compiled = math.compile(mathjsText(scalar))
  return () => Number(compiled.evaluate(scope))
}

function assigner({ slot, value }: Assignment, scope: Scope): () => void {
  const evaluate = evaluator(value, scope)
  return () => void scope.set(`s${slot}`, evaluate())
}

function runOnce(
  { stocks }: ExpandedModel,
  { recorded, tableau }: KernelTask,
  { switches, start, auxiliaries, rates }: Equations,
  scope: Scope,
  grid: Grid,
  inputs: RunInputs,
): RunOutput {
  const instants = grid.stepCount + 1
  const records = new Float64Array(recorded.length * instants)
  const names = stocks.map(({ slot }) => `s${slot}`)
  const read = (name: string): number => scope.get(name) ?? NaN
  const setTime = (time: number): void => void scope.set(`s${TIME_SLOT}`, time)
  inputs.values.forEach((value, slot) => scope.set(`s${slot}`, value))
  scope.set(`s${STEP_SLOT}`, grid.step)
  const schedules = new ScheduleReader(inputs.schedules)
  for (let n = 0; n < instants; n++) {
    setTime(grid.from + n * grid.step)
    schedules.atStep(n, (slot, value) => void scope.set(`s${slot}`, value))
    for (const act of [...switches, ...(n === 0 ? start : []), ...auxiliaries]) act()
    recorded.forEach((slot, i) => (records[i * instants + n] = read(`s${slot}`)))
    if (n === grid.stepCount) break
    const before = names.map(read)
    const slopes = [rates.map((rate) => rate())]
    const move = (weights: readonly number[]): void => {
      names.forEach((name, i) => {
        const slope = weights.reduce((sum, weight, j) => sum + weight * (slopes[j]?.[i] ?? 0), 0)
        scope.set(name, (before[i] ?? NaN) + grid.step * slope)
      })
    }
    for (let stage = 1; stage < tableau.nodes.length; stage++) {
      setTime(grid.from + (n + (tableau.nodes[stage] ?? NaN)) * grid.step)
      move(tableau.stages[stage] ?? [])
      for (const act of auxiliaries) act()
      slopes.push(rates.map((rate) => rate()))
    }
    move(tableau.weights)
  }
  return { status: { kind: 'ok' }, records }
}
