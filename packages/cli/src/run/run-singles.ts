import { chooseKernel, kernels, makeSimulator, type Simulation } from '@erosion/engine'
import { middleScenario } from '@erosion/runner'
import type { ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { keepResults } from '../results/keep-results.js'
import { makeRuns } from '../study/make-runs.js'
import { resultOf } from '../study/study-result.js'
import { complain } from './complain.js'
import { narrowRuns } from './output/narrow-runs.js'
import { showProgress } from './show-progress.js'
import type { Task } from './task.js'
import { writeLines } from './write-lines.js'

/** Runs a scenario once under each choice of policies, at middle values, prints outcomes or series, and keeps outcomes. */
export async function runSingles(task: Task, io: Io): Promise<ExitCode> {
  const { scenario, choices, request, place } = task
  const compile = request.kernel && kernels[chooseKernel(request.kernel).kernel]
  const simulate = makeSimulator(scenario, { series: request.series, ...(compile && { compile }) })
  const progress = showProgress(choices.length, io)
  const runs = choices.map((choice): Simulation => {
    progress.next()
    return simulate(choice)
  })
  progress.clear()
  const shown = narrowRuns(scenario, runs, request.outcomes)
  const print = () => {
    writeLines(request.write?.(shown.scenario, shown.runs, io.columns) ?? [], io.stdout)
  }
  if (place) {
    const kept = await makeRuns(middleScenario(scenario), task, { ...io, isWatched: false })
    await keepResults(place, resultOf(scenario, undefined, kept), print, io)
  } else print()
  const complaints = runs.flatMap((run) => complain(scenario, run))
  if (complaints.length === 0) return 0
  io.stderr(`${complaints.join('\n')}\n`)
  return 1
}
