import { isUncertain, planStudy } from '@erosion/engine'
import type { ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { keepScenario } from '../results/keep-scenario.js'
import { showFinished } from '../results/show-results.js'
import { Stop } from '../stop.js'
import { runFutures } from '../study/run-futures.js'
import { chooseRuns } from './choose-runs.js'
import { chooseStepAuto } from './choose-step-auto.js'
import { openPlace } from './open-place.js'
import { readRequest } from './options/read-request.js'
import { prepareRun } from './prepare-run.js'
import type { RunArguments } from './run-arguments.js'
import { runSingles } from './run-singles.js'
import type { Task } from './task.js'
import { tellFallback } from './tell-fallback.js'
import { tellValidation } from './tell-validation.js'

const NO_FIGURE =
  '--figure draws outcomes of many futures, and nothing is drawn in this scenario: it draws series with --series, without --out.'

/**
 * The whole of `erosion run`: options and files to a scenario, its runs, their results. Where something is drawn, and
 * unless a single run is asked for, that is a study of many futures.
 * @throws Stop when the options or the scenario are wrong
 * @throws ResultsError when results cannot be kept where they should
 */
export async function runScenario(args: RunArguments, io: Io): Promise<ExitCode> {
  const request = chooseStepAuto(args.file, readRequest(args), io)
  const prepared = prepareRun(args.file, request, io)
  const { scenario } = prepared
  const choices = chooseRuns(scenario, request.policies)
  tellFallback(request.kernel, io)
  tellValidation(scenario, args, io)
  const isDrawn = isUncertain(scenario)
  if (!isDrawn && request.overrides.study) {
    io.stderr('Nothing is drawn in this scenario: one run says it all, whatever the study.\n')
  }
  const isStudy = isDrawn && !request.isSingle
  const run = (task: Task) => (isStudy ? runFutures(task, io) : runSingles(task, io))
  if (args.figure !== undefined && !isStudy && !request.isSeries) throw new Stop(NO_FIGURE)
  const draw = io.fileFor(args.figure, '--figure')
  const task = { scenario, choices, request: { ...request, draw }, place: undefined }
  if (request.out === undefined) return run(task)
  const policies = planStudy(scenario, { choices }).choices.map((choice) => choice.policies)
  const plan = { kind: isStudy ? 'study' : 'single', policies, series: request.series } as const
  const kept = keepScenario(args.file, io.cwd, prepared, request.overrides)
  const place = await openPlace(request.out, kept, plan, isStudy ? request.until : undefined, io)
  if (place.isFinished) return showFinished(place, scenario, task.request, io)
  try {
    return await run({ ...task, place })
  } finally {
    place.release()
  }
}
