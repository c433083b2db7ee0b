import { interpret } from '#compile/interpret'
import type { Compile } from '#compile/kernel'
import { policyCombinations, wholeChoice, type PolicyChoice } from '#scenario/policy-choice'
import type { Scenario } from '#scenario/scenario'
import { isNumberOfRuns } from '#scenario/read-study'
import type { Study } from '#scenario/uncertainty'
import { isDesignName } from '#sample/designs'
import { drawFutures } from './draw-futures.js'
import { measureRun } from './measure-run.js'
import { policyRunner } from './policy-runs.js'
import { StudyRecorder, type StudyTable } from './study-table.js'

/** How a study is run. */
export interface StudyOptions {
  /** What takes the place of the scenario's section `study`. */
  readonly study?: Partial<Study>
  /** The combinations of policies to run; unless said, every one that the defaults of the players leave open. */
  readonly choices?: readonly PolicyChoice[]
  /** Makes the kernel; the interpreter unless said. Every kernel gives the same bits. */
  readonly compile?: Compile
  /** Looked at after every block of runs; once it is aborted the study ends with the runs that are finished. */
  readonly signal?: { readonly aborted: boolean }
  /** Told after every block of runs. */
  readonly onProgress?: (progress: StudyProgress) => void
  /** Waited for after every block of runs: lets a page draw, or a program hear Ctrl-C. */
  readonly pause?: () => Promise<void>
}

/** How far a study has come, in futures; each is run under every combination of policies. */
export interface StudyProgress {
  readonly done: number
  readonly planned: number
}

/**
 * Runs a scenario in many futures, each under every combination of policies.
 * The same scenario and study give the same table, bit for bit, on every machine and with every kernel; a study with
 * fewer runs is the beginning of one with more when its design says so.
 * @throws RangeError for a player or a policy that the scenario does not have, for a number of runs that is no whole
 *   number above 0, and for a design that there is not
 */
export async function runStudy(scenario: Scenario, options: StudyOptions = {}): Promise<StudyTable> {
  const { compile = interpret, signal, onProgress, pause } = options
  const study = studyOf(scenario, options.study)
  const choices = (options.choices ?? policyCombinations(scenario)).map((choice) =>
    wholeChoice(scenario, choice),
  )
  const futureOf = drawFutures(scenario, study)
  const run = policyRunner(scenario, compile, [])
  const recorder = new StudyRecorder(scenario, choices, study.runs)
  for (let next = 0; next < study.runs && !signal?.aborted; next++) {
    const { future, draws } = futureOf(next)
    const [made = []] = run([future], choices)
    recorder.add(
      draws,
      made.map((one) => measureRun(scenario, one, 0)),
    )
    onProgress?.({ done: next + 1, planned: study.runs })
    await pause?.()
  }
  return recorder.table()
}

/**
 * The study of a scenario, changed. Where nothing is drawn, all futures are one, and one run is enough.
 * @throws RangeError for a number of runs that is no whole number above 0, and for a design that there is not
 */
export function studyOf(scenario: Scenario, changes: Partial<Study> = {}): Study {
  const study = { ...scenario.study, ...changes }
  if (!isNumberOfRuns(study.runs)) throw new RangeError(`runs of a study is no number of runs: ${study.runs}`)
  if (!isDesignName(study.design)) throw new RangeError(`design of a study is none: ${String(study.design)}`)
  return isUncertain(scenario) ? study : { ...study, runs: 1 }
}

/** Whether anything is drawn in the runs of a scenario. */
export function isUncertain({ uncertainties, noise, events }: Scenario): boolean {
  return uncertainties.length + noise.length + events.length > 0
}
