import { scheduleOf, type Schedule } from '#compile/schedule'
import { openStream } from '#random/stream'
import { lawOfBounded } from '#sample/bounded-spread'
import { compositionOf } from '#sample/composition-spread'
import { gaussianCopula, type Copula } from '#sample/copula'
import type { Design } from '#sample/designs/design'
import { designs } from '#sample/designs/designs'
import { eventThreshold } from '#sample/events'
import { fillNoise } from '#sample/noise-spread'
import type { Scenario } from '#scenario/scenario'
import { axisCount, type NoisePath, type Uncertainty } from '#scenario/uncertainty'
import type { Future } from './future.js'
import { stepMeans } from './step-means.js'
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

function valueDrawer(
  program: StudyProgram,
): (run: number) => { readonly values: Float64Array; readonly draws: Float64Array } {
  const { uncertainties, correlations, values } = program
  const members = correlations?.members ?? []
  const axesOf = axisMaker(program)
  const copula = copulaOf(program)
  const memberAxes = members.flatMap((name) => axesOf(name, 1))
  const drawers = uncertainties.map((uncertainty) => {
    const member = members.indexOf(uncertainty.name)
    const axes = member >= 0 ? [] : axesOf(uncertainty.name, axisCount([uncertainty]))
    const draw = drawerOf(uncertainty)
    return (run: number, tied: Float64Array) =>
      draw(member >= 0 ? tied.subarray(member, member + 1) : Float64Array.from(axes, (axis) => axis(run)))
  })
  return (run) => {
    const tied = Float64Array.from(memberAxes, (axis) => axis(run))
    copula?.correlate(tied)
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

/** A function that makes the axes of a name; those of the list of uncertainties come first, in its order. */
function axisMaker({
  uncertainties,
  correlations,
  places,
  study,
}: StudyProgram): (name: string, count: number) => Axis[] {
  const { seed, design, runs } = study
  const held = (correlations?.members ?? []).filter((name) => !uncertainties.some((one) => one.name === name))
  const firsts = new Map<string, number>()
  let dimensions = 0
  for (const uncertainty of uncertainties) {
    firsts.set(uncertainty.name, dimensions)
    dimensions += axisCount([uncertainty])
  }
  for (const [i, name] of held.entries()) firsts.set(name, dimensions + i)
  return (name, count) => {
    const stream = openStream(seed, `uncertainty ${name}`)
    const [first, place] = [firsts.get(name) ?? 0, places.get(name) ?? 0]
    return Array.from({ length: count }, (_, draw) =>
      designs[design].axis(
        { stream, draw, dimension: first + draw, place: place + draw },
        { runs, dimensions },
      ),
    )
  }
}

function copulaOf({ correlations }: StudyProgram): Copula | undefined {
  const made = correlations && gaussianCopula(correlations.members, correlations.ties)
  if (made && 'problem' in made) throw new RangeError(made.problem.message)
  return made?.copula
}

/** A function that makes the drawn values of an uncertainty from its uniform numbers. */
function drawerOf(uncertainty: Uncertainty): (uniforms: Float64Array) => Float64Array {
  if (uncertainty.kind === 'number') {
    const law = lawOfBounded(uncertainty.spread)
    return (uniforms) => uniforms.map((u) => law.quantile(u))
  }
  const composition = compositionOf(uncertainty.spread)
  return (uniforms) => {
    const drawn = new Float64Array(uniforms.length)
    composition.draw(uniforms, drawn)
    return drawn
  }
}

/** The path of a disturbance in one run, as changes at the start of every interval or, if these are shorter, step. */
function pathDrawer(
  { name, slots, stepsHeld, spread }: NoisePath,
  { grid, values, study }: StudyProgram,
): (run: number) => Schedule {
  const stream = openStream(study.seed, `noise ${name}`)
  const isHeld = Math.floor(stepsHeld) === stepsHeld
  const last = grid.stepCount + (isHeld ? 0 : 1)
  const path = new Float64Array(Math.floor(last / stepsHeld) + 1)
  return (run) => {
    const changes = slots.flatMap((slot) => {
      fillNoise(spread, stream, run, values[slot] ?? 0, path)
      const seen = isHeld ? path : stepMeans(path, stepsHeld, grid.stepCount + 1)
      const steps = isHeld ? stepsHeld : 1
      return Array.from(seen, (value, i) => ({ step: i * steps, slot, value }))
    })
    return scheduleOf(changes)
  }
}
