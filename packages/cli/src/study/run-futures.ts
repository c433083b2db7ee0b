import { totalmem } from 'node:os'
import {
  auditStudy,
  chooseKernel,
  kernels,
  runStudy,
  runUntil,
  studyOf,
  type StudyTable,
  type UntilResult,
} from '@erosion/engine'
import type { ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { keepAndPrint } from '../results/keep-and-print.js'
import type { Task } from '../run/task.js'
import { writeLines } from '../run/write-lines.js'
import { missedAim, reachedAim } from './aim-words.js'
import { badAuditWords } from './audit-words.js'
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
  const planned = studyOf(scenario)
  checkSize(scenario, planned, choices, totalmem())
  const progress = showStudyProgress(planned.runs, io)
  const compile = kernels[chooseKernel(request.kernel).kernel]
  const { table, aim } = await io
    .interruptible(async (signal): Promise<{ readonly table: StudyTable; readonly aim?: UntilResult }> => {
      const options = { choices, compile, signal, onProgress: progress.update, pause: nextTurn }
      if (!request.until) return { table: await runStudy(scenario, options) }
      const aim = await runUntil(scenario, request.until, options)
      return { table: aim.table, aim }
    })
    .finally(progress.clear)
  const { study } = table
  const isWhole = table.runs === table.planned
  const audit = isWhole ? auditStudy(scenario, { choices, compile, study }) : undefined
  const result: StudyResult = { scenario, study, table, audit }
  if (table.runs > 0) {
    const shown = narrowResult(result, request.outcomes)
    const print = () => writeLines(request.writeStudy?.(shown, io.columns) ?? [], io.stdout)
    keepAndPrint(place, result, print, io)
  }
  const complaints = [...complainOfStudy(result), ...(aim ? missedAim(aim, request.until) : [])]
  const words = [...complaints, ...(audit ? badAuditWords(audit) : [])]
  if (words.length > 0) io.stderr(`${words.join('\n')}\n`)
  if (aim?.isReached) io.stderr(`${reachedAim(aim, request.until)}\n`)
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
