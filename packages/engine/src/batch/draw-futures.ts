import { openStream } from '#random/stream'
import { eventThreshold } from '#sample/events'
import type { Scenario } from '#scenario/scenario'
import { designAxes, type DesignAxes } from './design-axes.js'
import { pathDrawer } from './draw-path.js'
import { valueDrawer } from './draw-values.js'
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
  const axes = designAxes(program)
  const drawValues = valueDrawer(program, axes)
  const paths = program.noise.map((path) => pathDrawer(path, program))
  const drawThresholds = program.events.map(({ name }) => thresholdDrawer(name, program, axes))
  return (run) => {
    const { values, draws } = drawValues(run)
    const schedules = paths.map((draw) => draw(run))
    const thresholds = drawThresholds.map((draw) => draw(run))
    return { future: { values, schedules, thresholds }, draws }
  }
}

/**
 * How much hazard has to gather until an event of a kind comes. The first one is spread by the design, as uncertain
 * numbers are; how many others will come in a run nobody knows before, so that they are independent of all.
 */
function thresholdDrawer(
  name: string,
  { study }: StudyProgram,
  axes: DesignAxes,
): (run: number) => (event: number) => number {
  const first = axes.ofFirstEvent(name)
  const stream = openStream(study.seed, `events ${name}`)
  return (run) => (event) => eventThreshold(event === 0 ? first(run) : stream.uniform(run, 0, event))
}
