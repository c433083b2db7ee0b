import type { Issue, Scenario } from '@erosion/engine'
import { readScenarioFile } from '../files/read-scenario-file.js'
import type { Io } from '../io.js'
import type { PreparedScenario } from '../results/keep-scenario.js'
import { stopOnIssues } from '../stop-on-issues.js'
import { tellWarnings } from '../tell-warnings.js'
import { checkOutcomes } from './check-outcomes.js'
import { checkPolicies } from './check-policies.js'
import { checkUntil } from './check-until.js'
import { checkSeries } from './check-series.js'
import type { Request } from './options/read-request.js'

/**
 * The scenario of a file, changed as the command line says, and its texts.
 * @param check gives what else is wrong with the command line, once the scenario is known
 * @throws Stop with everything that is wrong, in the file and on the command line
 */
export function prepareRun(
  file: string,
  request: Request,
  io: Io,
  check: (scenario: Scenario) => readonly Issue[] = () => [],
): PreparedScenario {
  const folder = io.cwd
  const read = readScenarioFile(file, folder, request.overrides)
  const { scenario, issues, texts } = read
  // A wrong value on the command line must not hide a wrong policy there: those are held against the plain file.
  const known = scenario ?? readScenarioFile(file, folder).scenario
  const asked = known
    ? [
        ...checkPolicies(known, request.policies),
        ...checkOutcomes(known, request.outcomes),
        ...checkUntil(known, request.until),
        ...checkSeries(known, request.series),
        ...check(known),
      ]
    : []
  stopOnIssues([...request.issues, ...asked, ...issues], texts, io)
  tellWarnings(read, io)
  if (!scenario) throw new TypeError(`${file} has neither a scenario nor issues`)
  return { scenario, texts }
}
