import {
  assumptionsOf,
  countEvidence,
  isUncertain,
  policyCombinations,
  runStudy,
  sensitivitiesOf,
  type Issue,
  type Scenario,
} from '@erosion/engine'
import type { ExitCode } from '../exit-code.js'
import { readSubject } from '../explain/read-subject.js'
import type { Io } from '../io.js'
import { checkOutcomes } from '../run/check-outcomes.js'
import { readStudy } from '../run/options/read-study.js'
import { readWriter } from '../read-writer.js'
import { writeLines } from '../run/write-lines.js'
import { stopOnIssues } from '../stop-on-issues.js'
import type { AssumptionsArguments } from './assumptions-arguments.js'
import { registerWriters } from './register-writers.js'

/** Futures that a sensitivity is judged by unless said. */
const USUAL_RUNS = 200

/**
 * The whole of `erosion assumptions`: what a scenario, or a model alone, takes for granted; and where an outcome is
 * named, how it hangs on each parameter in a study of the first combination of policies.
 * @throws Stop when the options or the scenario are wrong
 */
export async function writeAssumptions(args: AssumptionsArguments, io: Io): Promise<ExitCode> {
  const write = readWriter(args.format, registerWriters, 'assumptions')
  const { study, issues } = readStudy({ runs: args.runs, design: undefined, seed: undefined })
  const subject = readSubject(args.file, io.cwd)
  const { scenario } = subject
  const asked = [...(typeof write === 'function' ? [] : [write]), ...issues, ...checkAsked(args, scenario)]
  stopOnIssues([...asked, ...subject.issues], subject.texts)
  if (!scenario || typeof write !== 'function') throw new TypeError('issues stop the command')
  const runs = study.runs ?? USUAL_RUNS
  const sensitivities =
    args.outcome === undefined ? undefined : await sensitivitiesIn(scenario, args.outcome, runs)
  const assumptions = assumptionsOf(scenario, sensitivities)
  const register = { scenario, assumptions, count: countEvidence(assumptions), outcome: args.outcome }
  writeLines(write(register, io.columns), io.stdout)
  return 0
}

function checkAsked(
  { outcome, runs }: AssumptionsArguments,
  scenario: Scenario | undefined,
): readonly Issue[] {
  if (outcome === undefined) {
    if (runs === undefined) return []
    const message = '--runs is for sensitivities, and no outcome is named'
    return [{ code: 'not-allowed', message, path: ['--runs'], expected: '--outcome beside it' }]
  }
  return scenario ? checkOutcomes(scenario, [outcome]) : []
}

async function sensitivitiesIn(scenario: Scenario, outcome: string, runs: number) {
  if (!isUncertain(scenario)) return new Map<string, never>()
  const [choice = {}] = policyCombinations(scenario)
  const table = await runStudy(scenario, { study: { runs, design: 'latin-hypercube' }, choices: [choice] })
  return sensitivitiesOf(table, 0, table.outcomes.indexOf(outcome))
}
