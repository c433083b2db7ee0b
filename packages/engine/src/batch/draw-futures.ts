import { scheduleOf, type Schedule } from '#compile/schedule'
import { openStream } from '#random/stream'
import { designs } from '#sample/designs/designs'
import { eventThreshold } from '#sample/events'
import type { Scenario } from '#scenario/scenario'
import { axisCount, type NoisePath, type Uncertainty } from '#scenario/uncertainty'
import type { Future } from './future.js'
import type { StudyProgram } from './study-program.js'

/** A future, and the values that were drawn for it in the order of {@link drawnNames}. */
export interface DrawnFuture {
  readonly future: Future
  readonly draws: Float64Array
}

/** The name of every number that is drawn once a run: uncertain numbers, and the parts of uncertain wholes. */
export function drawnNames({ uncertainties }: Pick<Scenario, 'uncertainties'>): readonly string[] {
  return uncertainties.flatMap((uncertainty) =>
    uncertainty.kind === 'number' ? [uncertainty.name] : uncertainty.parts,
  )
}

/**
 * A function that gives the future of each run of a study. A future follows from the seed and the number of its run
 * alone, and each thing drawn in it from its own name: further runs, policies or uncertainties change nothing else.
 */
export function drawFutures(program: StudyProgram): (run: number) => DrawnFuture {
  const { noise, events, study } = program
  const drawValues = valueDrawer(program)
  const paths = noise.map((path) => pathDrawer(path, program))
  const streams = events.map(({ name }) => openStream(study.seed, `events ${name}`))
  return (run) => {
    const { values, draws } = drawValues(run)
    const schedules = paths.map((draw) => draw(run))
    const thresholds = streams.map((stream) => (event: number) => eventThreshold(stream, run, event))
    return { future: { values, schedules, thresholds }, draws }
  }
}

function valueDrawer({
  uncertainties,
  correlations,
  values,
  study,
}: StudyProgram): (run: number) => { readonly values: Float64Array; readonly draws: Float64Array } {
  const { seed, design, runs } = study
  const dimensions = axisCount(uncertainties)
  let dimension = 0
  const axes = uncertainties.map((uncertainty) => {
    const stream = openStream(seed, `uncertainty ${uncertainty.name}`)
    return Array.from({ length: axisCount([uncertainty]) }, (_, draw) =>
      designs[design].axis({ stream, draw, dimension: dimension++ }, { runs, dimensions }),
    )
  })
  const tied = new Float64Array(correlations?.members.length ?? 0)
  return (run) => {
    const uniforms = axes.map((own) => Float64Array.from(own, (axis) => axis(run)))
    const members = correlations?.members ?? []
    for (const [i, member] of members.entries()) tied[i] = uniforms[member]?.[0] ?? NaN
    correlations?.copula.correlate(tied)
    for (const [i, member] of members.entries()) uniforms[member]?.set([tied[i] ?? NaN])
    const drawn = uncertainties.map((uncertainty, i) =>
      drawOne(uncertainty, uniforms[i] ?? new Float64Array()),
    )
    const all = Float64Array.from(values)
    for (const [i, { slots, kind }] of uncertainties.entries()) {
      for (const [part, slot] of slots.entries()) all[slot] = drawn[i]?.[kind === 'shares' ? part : 0] ?? NaN
    }
    return { values: all, draws: Float64Array.from(drawn.flatMap((own) => [...own])) }
  }
}

function drawOne(uncertainty: Uncertainty, uniforms: Float64Array): Float64Array {
  const drawn = new Float64Array(uniforms.length)
  if (uncertainty.kind === 'shares') uncertainty.composition.draw(uniforms, drawn)
  else drawn[0] = uncertainty.law.quantile(uniforms[0] ?? NaN)
  return drawn
}

/** The path of a disturbance in one run, as changes at the start of every interval. */
function pathDrawer(
  { name, slots, stepsHeld, fill }: NoisePath,
  { grid, values, study }: StudyProgram,
): (run: number) => Schedule {
  const stream = openStream(study.seed, `noise ${name}`)
  const path = new Float64Array(Math.floor(grid.stepCount / stepsHeld) + 1)
  return (run) => {
    const changes = slots.flatMap((slot) => {
      fill(stream, run, values[slot] ?? 0, path)
      return Array.from(path, (value, i) => ({ step: i * stepsHeld, slot, value }))
    })
    return scheduleOf(changes)
  }
}
