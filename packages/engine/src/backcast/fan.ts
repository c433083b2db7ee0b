import { drawFutures } from '#batch/draw-futures'
import { planStudy } from '#batch/study-program'
import { openStream } from '#random/stream'
import type { Backcast } from '#scenario/backcast'
import type { Scenario } from '#scenario/scenario'
import { sortNumbers } from '#stats/quantile'
import { inputsWith, type Calibration } from './calibrate.js'
import { courseRunner } from './courses.js'

/** What a calibrated model expects of each observed series, year by year: samples, each smallest first. */
export interface Fan {
  readonly years: readonly number[]
  /** By series, then by year. */
  readonly samples: readonly (readonly Float64Array[])[]
  readonly runs: number
  /** Runs that could not be finished, and are left out. */
  readonly failed: number
}

/**
 * Runs a scenario from its start with values drawn from what calibration has taught, and with its noise and events,
 * free of every observation after the start.
 * @param years that lie on its grid
 */
export function runFan(
  scenario: Scenario,
  { series }: Backcast,
  calibration: Calibration,
  years: readonly number[],
): Fan {
  const program = planStudy(scenario)
  const futureOf = drawFutures(program)
  const courses = courseRunner(
    scenario,
    series.map(({ slot }) => slot),
    years,
  )
  const chosen = resample(calibration, program.study.runs, program.study.seed)
  const runs = chosen.map((draw, run) => ({
    ...futureOf(run).future,
    values: inputsWith(scenario, calibration.numbers, draw).values,
  }))
  const all = courses(runs)
  const good = all.filter((course) => !course.some(Number.isNaN))
  const sampleAt = (i: number, y: number) =>
    sortNumbers(good.map((course) => course[i * years.length + y] ?? NaN))
  return {
    years,
    samples: series.map((_, i) => years.map((__, y) => sampleAt(i, y))),
    runs: runs.length,
    failed: all.length - good.length,
  }
}

/**
 * Draws that all count the same in the place of weighted ones, in an order without meaning.
 * Source: systematic resampling, Kitagawa 1996, J. Comput. Graph. Stat. 5, 1–25.
 */
function resample({ draws, weights }: Calibration, count: number, seed: string): readonly Float64Array[] {
  const stream = openStream(seed, 'resampling')
  const start = stream.uniform(0, 0, 0)
  const chosen: { readonly draw: Float64Array; readonly place: number }[] = []
  let [passed, next] = [0, 0]
  for (const [i, draw] of draws.entries()) {
    passed += weights[i] ?? 0
    const isLast = i === draws.length - 1
    for (; next < count && (isLast || (next + start) / count < passed); next++) {
      chosen.push({ draw, place: stream.uniform(1, 0, next) })
    }
  }
  return chosen.sort((a, b) => a.place - b.place).map(({ draw }) => draw)
}
