import { totalmem } from 'node:os'
import { chooseKernel, kernels, runStudy, studyOf } from '@erosion/engine'
import type { ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { keepAndPrint } from '../results/keep-and-print.js'
import type { Task } from '../run/task.js'
import { writeLines } from '../run/write-lines.js'
import { checkSize } from './check-size.js'
import { complainOfStudy } from './complain-of-study.js'
import { showStudyProgress } from './show-study-progress.js'
import { isComplete, narrowResult, type StudyResult } from './study-result.js'

/**
 * Runs a scenario in many futures, each under every choice of policies, prints what they come to and keeps it.
 * Interrupted, it does the same with the futures that are finished.
 * @throws Stop when there would be more of them than fit into memory
 */
export async function runFutures(task: Task, io: Io): Promise<ExitCode> {
  const { scenario, choices, request, place } = task
  const study = studyOf(scenario)
  checkSize(scenario, study, choices, totalmem())
  const progress = showStudyProgress(study.runs, io)
  const table = await io
    .interruptible((signal) =>
      runStudy(scenario, {
        choices,
        compile: kernels[chooseKernel(request.kernel).kernel],
        signal,
        onProgress: progress.update,
        pause: nextTurn,
      }),
    )
    .finally(progress.clear)
  const result: StudyResult = { scenario, study, table }
  if (table.runs > 0) {
    const shown = narrowResult(result, request.outcomes)
    const print = () => writeLines(request.writeStudy?.(shown, io.columns) ?? [], io.stdout)
    keepAndPrint(place, result, print, io)
  }
  const complaints = complainOfStudy(result)
  if (complaints.length > 0) io.stderr(`${complaints.join('\n')}\n`)
  if (isComplete(result)) return complaints.length > 0 ? 1 : 0
  io.stderr(`interrupted: finished ${table.runs} of ${table.planned} futures\n`)
  return 130
}

/** Lets the program hear Ctrl-C. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}
