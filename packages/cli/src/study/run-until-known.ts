import { chooseKernel, kernels, runUntil, studyOf, type PolicyChoice, type Scenario } from '@erosion/engine'
import type { Until, UntilResult } from '@erosion/engine'
import type { Io } from '../io.js'
import type { Request } from '../run/options/read-request.js'
import { Stop } from '../stop.js'
import { showStudyProgress } from './show-study-progress.js'

/**
 * Finds how many futures it takes until a mean is known. They are made again, by as many threads as there are, by
 * whoever needs the runs themselves.
 * @throws Stop when it is interrupted
 */
export async function runUntilKnown(
  scenario: Scenario,
  until: Until,
  choices: readonly PolicyChoice[],
  { kernel }: Pick<Request, 'kernel'>,
  io: Io,
): Promise<UntilResult> {
  const progress = showStudyProgress({ done: 0, planned: studyOf(scenario).runs }, io)
  const compile = kernels[chooseKernel(kernel).kernel]
  let isInterrupted = false
  const aim = await io
    .interruptible(async (signal) => {
      const options = { choices, compile, signal, onProgress: progress.update, pause: nextTurn }
      const found = await runUntil(scenario, until, options)
      isInterrupted = signal.aborted
      return found
    })
    .finally(progress.clear)
  if (isInterrupted) {
    throw new Stop(
      `interrupted: finished ${aim.table.runs} futures, and ${until.outcome} is not known yet`,
      130,
    )
  }
  return aim
}

/** Lets the program hear Ctrl-C. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}
