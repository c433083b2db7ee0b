import { openStream } from '#random/stream'
import type { Axis } from '#sample/designs/design'
import { designs } from '#sample/designs/designs'
import { axisCount } from '#scenario/uncertainty'
import type { StudyProgram } from './study-program.js'

/** The axes of a design, by what is drawn along them. */
export interface DesignAxes {
  /** Those of an uncertain number, or of so many shares of a whole. */
  readonly ofUncertainty: (name: string, count: number) => readonly Axis[]
  /** The one along which the first event of a kind is spread. */
  readonly ofFirstEvent: (name: string) => Axis
}

/** The axes of the design of a study; those of the list of uncertainties come first, in its order. */
export function designAxes(program: StudyProgram): DesignAxes {
  const { uncertainties, places, events, study } = program
  const { seed, runs } = study
  const design = designs[study.design]
  const firsts = firstDimensions(program)
  const dimensions = axisCount(uncertainties)
  const size = { runs, dimensions }
  return {
    ofUncertainty(name, count) {
      const stream = openStream(seed, `uncertainty ${name}`)
      const [first, place] = [firsts.get(name) ?? 0, places.get(name) ?? 0]
      return Array.from({ length: count }, (_, draw) =>
        design.axis({ stream, draw, dimension: first + draw, of: 'values', place: place + draw }, size),
      )
    },
    ofFirstEvent(name) {
      const stream = openStream(seed, `events ${name}`)
      const place = events.findIndex((kind) => kind.name === name)
      // A grid has levels of numbers, and none of times at which something comes.
      const { axis } = design.errors === 'none' ? designs['monte-carlo'] : design
      return axis({ stream, draw: 0, dimension: dimensions + place, of: 'events', place }, size)
    },
  }
}

/** Where the axes of each name begin, among those that are drawn; members of the copula that are held come behind. */
function firstDimensions({ uncertainties, correlations }: StudyProgram): ReadonlyMap<string, number> {
  const firsts = new Map<string, number>()
  let next = 0
  for (const uncertainty of uncertainties) {
    firsts.set(uncertainty.name, next)
    next += axisCount([uncertainty])
  }
  for (const name of correlations?.members ?? []) {
    if (!firsts.has(name)) firsts.set(name, next++)
  }
  return firsts
}
