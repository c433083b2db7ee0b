import { auditStudy, chooseKernel, kernels, studyOf } from '@erosion/engine'
import type { ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { keepResults } from '../results/keep-results.js'
import { printRuns } from '../results/print-runs.js'
import type { Task } from '../run/task.js'
import { aimWords, knownAim, type AimWords } from './aim-words.js'
import { badAuditWords } from './audit-words.js'
import { studyCsv } from './output/study-csv.js'
import { makeRuns, makeRunsUntil } from './make-runs.js'
import { printStudy, shownOf, tellStudy } from './print-study.js'
import { isComplete, resultOf, type StudyResult } from './study-result.js'

/**
 * Runs a scenario in many futures, each under every choice of policies, prints what they come to and keeps it.
 * Interrupted, it prints the same of the futures that are finished; those that are kept are there for the next time.
 * @throws Stop when there would be more of them than fit into memory
 */
export async function runFutures(task: Task, io: Io): Promise<ExitCode> {
  const { scenario, choices, request, place } = task
  const { made, words } = await makeStudy(task, io)
  const { study } = made
  const compile = kernels[chooseKernel(request.kernel).kernel]
  const audit = study && isComplete(made) ? auditStudy(scenario, { choices, compile, study }) : undefined
  const result: StudyResult = { ...made, audit }
  const print = () => printStudy(result, request, io)
  if (isComplete(result)) {
    const isByRun = request.writeStudy === studyCsv
    const printKept = (isKept: boolean) =>
      place && isKept && isByRun ? printRuns(place.name, request.outcomes, io) : print()
    await keepResults(place, result, printKept, io)
  } else if (result.runs > 0) print()
  const code = tellStudy(result, io, words.missed)
  const shown = shownOf(result, request).audit
  for (const line of shown ? badAuditWords(shown, scenario) : []) io.stderr(`${line}\n`)
  for (const line of words.reached) io.stderr(`${line}\n`)
  if (isComplete(result)) return code
  io.stderr(`interrupted: finished ${result.runs} of ${result.planned} futures\n`)
  if (place) io.stderr(`What is finished is kept in ${place.name}: the same command goes on with it.\n`)
  return 130
}

/** As many runs as are planned, or as it takes until a mean is known. */
async function makeStudy(
  task: Task,
  io: Io,
): Promise<{ readonly made: StudyResult; readonly words: AimWords }> {
  const { scenario, request } = task
  const { until } = request
  if (!until) {
    const made = resultOf(scenario, studyOf(scenario), await makeRuns(scenario, task, io))
    return { made, words: { reached: [], missed: [] } }
  }
  const { kept, known } = await makeRunsUntil(scenario, until, task, io)
  const made = resultOf(scenario, kept.results.study, kept)
  return { made: { ...made, aim: knownAim(known, until) }, words: aimWords(known, until, made.runs) }
}
