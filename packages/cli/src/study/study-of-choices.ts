import { totalmem } from 'node:os'
import { chooseKernel, kernels, runStudy, studyOf } from '@erosion/engine'
import type { KernelName, PolicyChoice, Scenario, StudyTable } from '@erosion/engine'
import type { Io } from '../io.js'
import { checkSize } from './check-size.js'
import { showStudyProgress } from './show-study-progress.js'

/**
 * Runs a scenario in many futures under some choices of policies; interrupted, it leaves the futures that are finished.
 * @throws Stop when there would be more of them than fit into memory
 */
export async function studyOfChoices(
  scenario: Scenario,
  choices: readonly PolicyChoice[],
  kernel: KernelName | undefined,
  io: Io,
): Promise<StudyTable> {
  const study = studyOf(scenario)
  checkSize(scenario, study, choices, totalmem())
  const progress = showStudyProgress({ done: 0, planned: study.runs }, io)
  const compile = kernels[chooseKernel(kernel).kernel]
  const pause = () => new Promise<void>((resolve) => void setImmediate(resolve))
  return io
    .interruptible((signal) =>
      runStudy(scenario, { choices, compile, signal, onProgress: progress.update, pause }),
    )
    .finally(progress.clear)
}

/** Says what of a study is missing or failed; returns how the command ends. */
export function tellUnfinished({ runs, planned, failed }: StudyTable, { stderr }: Io): 0 | 1 | 130 {
  const [first] = failed
  if (first) {
    const count = new Set(failed.map(({ run, choice }) => `${run} ${choice}`)).size
    stderr(
      `${count} runs failed and are left out; the first: ${first.variable} is no finite number at ${first.time}.\n`,
    )
  }
  if (runs < planned) {
    stderr(`interrupted: finished ${runs} of ${planned} futures\n`)
    return 130
  }
  return first ? 1 : 0
}
