import { totalmem } from 'node:os'
import { chooseKernel, kernels, runStudy, studyOf, type StudyTable } from '@erosion/engine'
import { groupFailures } from '@erosion/runner'
import type { ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { Stop } from '../stop.js'
import { checkSize } from '../study/check-size.js'
import { complainOfStudy } from '../study/complain-of-study.js'
import { showStudyProgress } from '../study/show-study-progress.js'
import type { PreparedStudy } from './prepare-study.js'

/** What is to be run; the fastest kernel unless one is asked for. */
export type StudyToMake = Pick<PreparedStudy, 'scenario' | 'choices'> & Partial<Pick<PreparedStudy, 'kernel'>>

/** A study that has been run, and how the command ends for it. */
export interface MadeStudy {
  readonly table: StudyTable
  readonly exitCode: ExitCode
}

/**
 * Runs a study to look at it; says on stderr what went wrong in its runs. Interrupted, it gives what is finished.
 * @throws Stop when it does not fit into memory, or ends before its first run
 */
export async function makeStudy({ scenario, choices, kernel }: StudyToMake, io: Io): Promise<MadeStudy> {
  const study = studyOf(scenario)
  checkSize(scenario, study, choices, totalmem())
  const compile = kernels[chooseKernel(kernel).kernel]
  const progress = showStudyProgress({ done: 0, planned: study.runs }, io)
  const table = await io
    .interruptible((signal) =>
      runStudy(scenario, { choices, compile, signal, onProgress: progress.update, pause: nextTurn }),
    )
    .finally(progress.clear)
  if (table.runs === 0) throw new Stop('interrupted before the first future was finished', 130)
  const { choices: played, runs, failed, broken } = table
  const failures = { groups: groupFailures(failed) }
  const complaints = complainOfStudy({ scenario, choices: played, runs, failures, broken })
  if (complaints.length > 0) io.stderr(`${complaints.join('\n')}\n`)
  if (table.runs < table.planned) {
    io.stderr(`interrupted: finished ${table.runs} of ${table.planned} futures\n`)
    return { table, exitCode: 130 }
  }
  return { table, exitCode: complaints.length > 0 ? 1 : 0 }
}

/** Lets the program hear Ctrl-C. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}
