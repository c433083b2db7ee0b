import {
  assumptionsOf,
  countEvidence,
  MOST_RUNS,
  type Issue,
  type PolicyChoice,
  type Scenario,
} from '@erosion/engine'
import type { ExitCode } from '../exit-code.js'
import { readSubject } from '../explain/read-subject.js'
import type { Io } from '../io.js'
import { checkOutcomes } from '../run/check-outcomes.js'
import { checkPolicies } from '../run/check-policies.js'
import { readAssignments } from '../run/options/read-assignments.js'
import { readCount } from '../run/options/read-count.js'
import { readWriter } from '../read-writer.js'
import { writeLines } from '../run/write-lines.js'
import { stopOnIssues } from '../stop-on-issues.js'
import type { AssumptionsArguments } from './assumptions-arguments.js'
import { measureSensitivity, type MeasuredSensitivity } from './measure-sensitivity.js'
import { registerWriters } from './register-writers.js'
import { sensitivityFigure } from './sensitivity-figure.js'

/** Futures that a sensitivity is judged by unless said. */
const USUAL_RUNS = 500

/**
 * The whole of `erosion assumptions`: what a scenario, or a model alone, takes for granted; and where an outcome is
 * named, how it hangs on each parameter in a study of one combination of policies.
 * @throws Stop when the options or the scenario are wrong
 */
export async function writeAssumptions(args: AssumptionsArguments, io: Io): Promise<ExitCode> {
  const write = readWriter(args.format, registerWriters, 'assumptions')
  const futures = readCount(args.runs, '--runs', MOST_RUNS)
  const subject = readSubject(args.file, io.cwd)
  const { scenario } = subject
  const policies = readAssignments(args.policy, '--policy', 'player=policy')
  const asked = [
    ...(typeof write === 'function' ? [] : [write]),
    ...[...(typeof futures === 'object' ? [futures] : []), ...policies.issues, ...checkAsked(args, scenario)],
    ...(scenario ? checkPolicies(scenario, policies.values) : []),
  ]
  stopOnIssues([...asked, ...subject.issues], subject.texts, io)
  if (!scenario || typeof write !== 'function') throw new TypeError('issues stop the command')
  const draw = io.fileFor(args.figure, '--figure')
  const runs = typeof futures === 'number' ? futures : USUAL_RUNS
  const held = Object.fromEntries(policies.values)
  const measured = await measureAsked(scenario, args.outcome, held, runs, io)
  const assumptions = assumptionsOf(scenario, measured?.sensitivities)
  const count = countEvidence(assumptions)
  const register = { scenario, assumptions, count, outcome: args.outcome, study: measured?.study }
  writeLines(write(register, io.columns), io.stdout)
  if (measured?.study) draw?.(sensitivityFigure(register))
  if (measured?.interruptedAt === undefined) return 0
  io.stderr(`interrupted: finished ${measured.interruptedAt} of ${runs} futures\n`)
  return 130
}

/** Sensitivities of the outcome that is asked for, if one is; on stderr, why there are none. */
async function measureAsked(
  scenario: Scenario,
  outcome: string | undefined,
  held: PolicyChoice,
  runs: number,
  io: Io,
): Promise<MeasuredSensitivity | undefined> {
  if (outcome === undefined) return undefined
  const measured = await measureSensitivity(scenario, outcome, held, runs, io)
  const { reason } = measured
  if (reason !== undefined) io.stderr(`What ${outcome} hangs on cannot be shown: ${reason}.\n\n`)
  return measured
}

function checkAsked(
  { outcome, policy, runs, figure }: AssumptionsArguments,
  scenario: Scenario | undefined,
): readonly Issue[] {
  if (outcome === undefined) {
    const given = { '--policy': policy, '--runs': runs, '--figure': figure }
    const idle = Object.entries(given).flatMap(([option, value]) => (value === undefined ? [] : [option]))
    return idle.map((option) => {
      const message = `${option} is for sensitivities, and no outcome is named`
      return { code: 'not-allowed', message, path: [option], expected: '--outcome beside it' }
    })
  }
  return scenario ? checkOutcomes(scenario, [outcome]) : []
}
