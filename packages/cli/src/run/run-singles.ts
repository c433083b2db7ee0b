import {
  auditStudy,
  chooseKernel,
  compileForFewRuns,
  kernels,
  makeSimulator,
  type Audit,
  type Compile,
  type Kernel,
  type Simulation,
} from '@erosion/engine'
import { middleScenario } from '@erosion/runner'
import type { ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { keepResults } from '../results/keep-results.js'
import { seriesFigure } from '../series/series-figure.js'
import { makeRuns } from '../study/make-runs.js'
import { badSingleWords } from '../study/audit-words.js'
import { resultOf } from '../study/study-result.js'
import { complain } from './complain.js'
import { narrowRuns } from './output/narrow-runs.js'
import { showProgress } from './show-progress.js'
import type { Task } from './task.js'
import { writeLines } from './write-lines.js'

/** Most combinations of policies that are audited. */
const MOST_AUDITED = 16

/** Runs a scenario once under each choice of policies, at middle values, prints outcomes or series, and keeps outcomes. */
export async function runSingles(task: Task, io: Io): Promise<ExitCode> {
  const { scenario, choices, request, place } = task
  const compile = compileOnce(task)
  const simulate = makeSimulator(scenario, { series: request.series, compile })
  const progress = showProgress(choices.length, io)
  const runs = choices.map((choice): Simulation => {
    progress.next()
    return simulate(choice)
  })
  progress.clear()
  const shown = narrowRuns(scenario, runs, request.outcomes)
  const audit = auditOf(task, compile)
  if (request.isSeries) request.draw?.(seriesFigure(scenario, runs))
  const print = () => {
    writeLines(request.write?.(shown.scenario, shown.runs, io.columns, audit) ?? [], io.stdout)
  }
  if (place) {
    const kept = await makeRuns(middleScenario(scenario), task, { ...io, isWatched: false })
    await keepResults(place, { ...resultOf(scenario, undefined, kept), audit }, print, io)
  } else print()
  for (const line of audit ? badSingleWords(audit, scenario) : []) io.stderr(`${line}\n`)
  const complaints = runs.flatMap((run) => complain(scenario, run))
  if (complaints.length === 0) return 0
  io.stderr(`${complaints.join('\n')}\n`)
  return 1
}

/**
 * The audit of the runs, as of a single future, under some combinations of policies spread over all; undefined where
 * series alone are printed. What is kept is judged whole.
 */
function auditOf({ scenario, choices, request, place }: Task, compile: Compile): Audit | undefined {
  if (request.isSeries && !place) return undefined
  const { outcomes } = request
  const judged = !place && outcomes.length > 0 ? { outcomes } : {}
  const every = Math.ceil(choices.length / MOST_AUDITED)
  const some = choices.filter((_, i) => i % every === 0)
  return auditStudy(middleScenario(scenario), { choices: some, compile, ...judged })
}

/** The kernel that is asked for, or the one for few runs; made once for runs and audit. */
function compileOnce({ request }: Task): Compile {
  const compile = request.kernel ? kernels[chooseKernel(request.kernel).kernel] : compileForFewRuns
  const known = new Map<string, Kernel>()
  return (model, task) => {
    const key = `${task.tableau.name} ${task.recorded.join()} ${task.events.length}`
    const kernel = known.get(key) ?? compile(model, task)
    known.set(key, kernel)
    return kernel
  }
}
