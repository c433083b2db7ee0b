import { auditStudy, chooseKernel, kernels, studyOf, type UntilResult } from '@erosion/engine'
import type { ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { keepResults } from '../results/keep-results.js'
import type { Task } from '../run/task.js'
import { missedAim, reachedAim } from './aim-words.js'
import { badAuditWords } from './audit-words.js'
import { makeRuns } from './make-runs.js'
import { printStudy, tellStudy } from './print-study.js'
import { isComplete, resultOf, type StudyResult } from './study-result.js'

/**
 * Runs a scenario in many futures, each under every choice of policies, prints what they come to and keeps it.
 * Interrupted, it prints the same of the futures that are finished; those that are kept are there for the next time.
 * @param aim what said how many futures there are to be, where a mean is to be known
 * @throws Stop when there would be more of them than fit into memory
 */
export async function runFutures(task: Task, io: Io, aim?: UntilResult): Promise<ExitCode> {
  const { scenario, choices, request, place } = task
  const study = studyOf(scenario)
  const made = resultOf(scenario, study, await makeRuns(scenario, task, io))
  const compile = kernels[chooseKernel(request.kernel).kernel]
  const audit = isComplete(made) ? auditStudy(scenario, { choices, compile, study }) : undefined
  const result: StudyResult = { ...made, audit }
  const print = () => printStudy(result, request, io)
  if (isComplete(result)) keepResults(place, result, print, io)
  else if (result.runs > 0) print()
  const missed = aim ? missedAim(aim, request.until) : []
  const code = tellStudy(result, io, missed)
  if (audit && badAuditWords(audit).length > 0) io.stderr(`${badAuditWords(audit).join('\n')}\n`)
  if (aim?.isReached) io.stderr(`${reachedAim(aim, request.until)}\n`)
  if (isComplete(result)) return code
  io.stderr(`interrupted: finished ${result.runs} of ${result.planned} futures\n`)
  if (place) io.stderr(`What is finished is kept in ${place.name}: the same command goes on with it.\n`)
  return 130
}
