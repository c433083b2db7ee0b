import type { PolicyChoice, Scenario, StudyResults } from '@erosion/engine'
import type { ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import type { Machine } from '../run/options/read-request.js'
import { Stop } from '../stop.js'
import { complainOfStudy } from '../study/complain-of-study.js'
import { makeRuns } from '../study/make-runs.js'

/** What is to be run, under which combinations of policies, and by what. */
export interface StudyToMake {
  readonly scenario: Scenario
  readonly choices: readonly PolicyChoice[]
  readonly machine: Machine
}

/** A study that has been run, and how the command ends for it. */
export interface MadeStudy {
  readonly results: StudyResults
  readonly exitCode: ExitCode
}

/**
 * Runs a study to look at it, by as many threads as are asked for; says on stderr what went wrong in its runs.
 * Interrupted, it gives what is finished.
 * @throws Stop when it does not fit into memory, or ends before its first run
 */
export async function makeStudy({ scenario, choices, machine }: StudyToMake, io: Io): Promise<MadeStudy> {
  const request = { ...machine, series: [] }
  const { results, failures, broken } = await makeRuns(scenario, { choices, request, place: undefined }, io)
  const { runs, study } = results
  if (runs === 0) throw new Stop('interrupted before the first future was finished', 130)
  const complaints = complainOfStudy({ scenario, choices: results.choices, runs, failures, broken })
  if (complaints.length > 0) io.stderr(`${complaints.join('\n')}\n`)
  if (runs < study.runs) {
    io.stderr(`interrupted: finished ${runs} of ${study.runs} futures\n`)
    return { results, exitCode: 130 }
  }
  return { results, exitCode: complaints.length > 0 ? 1 : 0 }
}
