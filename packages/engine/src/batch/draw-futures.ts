import { scheduleOf, type Schedule } from '#compile/schedule'
import { openStream } from '#random/stream'
import { designs, type Design } from '#sample/designs'
import { eventThreshold } from '#sample/events'
import type { Scenario } from '#scenario/scenario'
import type { NoisePath, Study, Uncertainty } from '#scenario/uncertainty'
import type { Future } from './future.js'

/** A future, and the values that were drawn for it in the order of {@link drawnNames}. */
export interface DrawnFuture {
  readonly future: Future
  readonly draws: Float64Array
}

/** The name of every number that is drawn once a run: uncertain numbers, and the parts of uncertain wholes. */
export function drawnNames({ uncertainties }: Scenario): readonly string[] {
  return uncertainties.flatMap((uncertainty) =>
    uncertainty.kind === 'number' ? [uncertainty.name] : uncertainty.parts,
  )
}

/**
 * A function that gives the future of each run of a study. A future follows from the seed and the number of its run
 * alone, and each thing drawn in it from its own name: further runs, policies or uncertainties change nothing else.
 */
export function drawFutures(scenario: Scenario, study: Study): (run: number) => DrawnFuture {
  const drawValues = valueDrawer(scenario, study)
  const paths = scenario.noise.map((noise) => pathDrawer(noise, scenario, study))
  const streams = scenario.events.map(({ name }) => openStream(study.seed, `events ${name}`))
  return (run) => {
    const { values, draws } = drawValues(run)
    const schedules = paths.map((draw) => draw(run))
    const thresholds = streams.map((stream) => (event: number) => eventThreshold(stream, run, event))
    return { future: { values, schedules, thresholds }, draws }
  }
}

function valueDrawer(
  { uncertainties, correlations, values }: Scenario,
  { seed, design, runs }: Study,
): (run: number) => { readonly values: Float64Array; readonly draws: Float64Array } {
  const axesOf = (name: string, count: number): readonly Axis[] => {
    const stream = openStream(seed, `uncertainty ${name}`)
    return Array.from({ length: count }, (_, draw) => designs[design].axis(stream, runs, draw))
  }
  const members = correlations?.members ?? []
  const memberAxes = members.flatMap((name) => axesOf(name, 1))
  const drawers = uncertainties.map((uncertainty) => {
    const member = members.indexOf(uncertainty.name)
    const needed = uncertainty.kind === 'shares' ? uncertainty.composition.size : 1
    const axes = member >= 0 ? [] : axesOf(uncertainty.name, needed)
    return (run: number, tied: Float64Array) =>
      drawOne(
        uncertainty,
        member >= 0 ? tied.subarray(member, member + 1) : Float64Array.from(axes, (axis) => axis(run)),
      )
  })
  return (run) => {
    const tied = Float64Array.from(memberAxes, (axis) => axis(run))
    correlations?.copula.correlate(tied)
    const drawn = drawers.map((draw) => draw(run, tied))
    const all = Float64Array.from(values)
    for (const [i, { slots, kind }] of uncertainties.entries()) {
      for (const [part, slot] of slots.entries()) all[slot] = drawn[i]?.[kind === 'shares' ? part : 0] ?? NaN
    }
    return { values: all, draws: Float64Array.from(drawn.flatMap((own) => [...own])) }
  }
}

/** The uniform number of each run along one axis of a design. */
type Axis = ReturnType<Design['axis']>

function drawOne(uncertainty: Uncertainty, uniforms: Float64Array): Float64Array {
  const drawn = new Float64Array(uniforms.length)
  if (uncertainty.kind === 'shares') uncertainty.composition.draw(uniforms, drawn)
  else drawn[0] = uncertainty.law.quantile(uniforms[0] ?? NaN)
  return drawn
}

/** The path of a disturbance in one run, as changes at the start of every interval. */
function pathDrawer(
  { name, slots, stepsHeld, fill }: NoisePath,
  { grid, values }: Scenario,
  { seed }: Study,
): (run: number) => Schedule {
  const stream = openStream(seed, `noise ${name}`)
  const path = new Float64Array(Math.floor(grid.stepCount / stepsHeld) + 1)
  return (run) => {
    const changes = slots.flatMap((slot) => {
      fill(stream, run, values[slot] ?? 0, path)
      return Array.from(path, (value, i) => ({ step: i * stepsHeld, slot, value }))
    })
    return scheduleOf(changes)
  }
}
