import { makeSimulator, type Simulation } from '@erosion/engine'
import type { ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { chooseRuns } from './choose-runs.js'
import { complain } from './complain.js'
import { readRequest } from './options/read-request.js'
import { prepareRun } from './prepare-run.js'
import { showProgress } from './show-progress.js'
import type { RunArguments } from './run-arguments.js'
import { writeLines } from './write-lines.js'

/**
 * The whole of `erosion run`: options and files to a scenario, its runs, their results.
 * @throws Stop when the options or the scenario are wrong
 */
export function runScenario(args: RunArguments, io: Io): ExitCode {
  const request = readRequest(args)
  const scenario = prepareRun(args.file, io.cwd, request)
  const choices = chooseRuns(scenario, request.policies)
  const simulate = makeSimulator(scenario, { series: request.series })
  const progress = showProgress(choices.length, io)
  const runs = choices.map((choice): Simulation => {
    progress.next()
    return simulate(choice)
  })
  progress.clear()
  writeLines(request.write?.(scenario, runs, io.columns) ?? [], io.stdout)
  const complaints = runs.flatMap((run) => complain(scenario, run))
  if (complaints.length === 0) return 0
  io.stderr(`${complaints.join('\n')}\n`)
  return 1
}
