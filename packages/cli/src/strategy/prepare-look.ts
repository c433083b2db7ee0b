import type { Issue, Scenario } from '@erosion/engine'
import type { Io } from '../io.js'
import { isResultsFolder } from '../results/read-results.js'
import { makeStudy } from './make-study.js'
import { prepareFolder } from './prepare-folder.js'
import { openChoices, prepareStudy } from './prepare-study.js'
import type { PreparedLook } from './prepared-look.js'
import type { StudyArguments } from './study-arguments.js'

/**
 * Reads what a command looks at: a scenario to run, with the options that change it, or a folder of results.
 * Arguments and errors are those of `prepareStudy`.
 */
export function prepareLook(
  args: StudyArguments,
  io: Io,
  asked: readonly string[],
  check: (scenario: Scenario) => readonly Issue[],
): PreparedLook {
  if (isResultsFolder(args.file, io.cwd)) return prepareFolder(args, io, asked, check)
  const prepared = prepareStudy(args, io, asked, check)
  const { scenario, machine } = prepared
  return { scenario, look: () => makeStudy({ scenario, choices: openChoices(prepared), machine }, io) }
}
