import { isUncertain } from '@erosion/engine'
import type { ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { claimFolder } from '../results/claim-folder.js'
import { keepScenario } from '../results/keep-scenario.js'
import { runFutures } from '../study/run-futures.js'
import { chooseRuns } from './choose-runs.js'
import { chooseStepAuto } from './choose-step-auto.js'
import { readRequest } from './options/read-request.js'
import { prepareRun } from './prepare-run.js'
import type { RunArguments } from './run-arguments.js'
import { runSingles } from './run-singles.js'
import { tellFallback } from './tell-fallback.js'
import { tellValidation } from './tell-validation.js'

/**
 * The whole of `erosion run`: options and files to a scenario, its runs, their results. Where something is drawn, and
 * unless a single run is asked for, that is a study of many futures.
 * @throws Stop when the options or the scenario are wrong, or results cannot be kept where they should
 */
export async function runScenario(args: RunArguments, io: Io): Promise<ExitCode> {
  const request = chooseStepAuto(args.file, readRequest(args), io)
  const prepared = prepareRun(args.file, request, io)
  const choices = chooseRuns(prepared, request.policies)
  const place = request.out === undefined ? undefined : claimFolder(request.out, io.cwd)
  const kept = place && keepScenario(args.file, io.cwd, request.overrides)
  const scenario = kept?.scenario ?? prepared
  const task = { scenario, choices, request, place: place && kept && { ...place, kept } }
  tellFallback(request.kernel, io)
  tellValidation(scenario, args, io)
  const isDrawn = isUncertain(scenario)
  if (!isDrawn && request.overrides.study) {
    io.stderr('Nothing is drawn in this scenario: one run says it all, whatever the study.\n')
  }
  return isDrawn && !request.isSingle ? runFutures(task, io) : runSingles(task, io)
}
