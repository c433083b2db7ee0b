import { chooseStep, type Audit, type OutcomeAudit, type TriedStep } from '@erosion/engine'
import { readScenarioFile } from '../files/read-scenario-file.js'
import type { Io } from '../io.js'
import { stepWords } from '../step-words.js'
import { Stop } from '../stop.js'
import { checkOutcomes } from './check-outcomes.js'
import { plainNumber } from './output/plain-number.js'
import type { Request } from './options/read-request.js'

/** Futures that a step is judged by. */
const SAMPLE = 8

/**
 * The request with the step that `--step auto` means, and says which and why. The outcomes that are asked for are judged
 * alone.
 * @throws Stop when no step is fine enough
 */
export function chooseStepAuto(file: string, request: Request, io: Io): Request {
  if (!request.isStepAuto) return request
  const known = { ...request, isStepAuto: false }
  // Nothing is run for a command line that is refused.
  if (io.misuse.length > 0 || request.issues.length > 0) return known
  const { outcomes } = request
  const readAt = (step: number) => readScenarioFile(file, io.cwd, { ...request.overrides, step }).scenario
  const whole = readScenarioFile(file, io.cwd).scenario
  // What is wrong with the file or with the names is told by whoever reads them next.
  if (!whole || checkOutcomes(whole, outcomes).length > 0) return known
  const { step, tried } = chooseStep(readAt, { sample: SAMPLE, ...(outcomes.length > 0 && { outcomes }) })
  const audited = tried.filter(({ audit }) => audit !== undefined)
  if (audited.length === 0) return known
  const words = audited.map(triedWords).join('; ')
  const hint =
    outcomes.length > 0 || audited[0]?.audit?.isGood ? '' : ' With --outcome, only what it names is judged.'
  if (step === undefined) throw new Stop(`--step auto: no step is fine enough: ${words}.${hint}`, 1)
  io.stderr(`--step auto takes ${stepWords(step)}: ${words}.${hint}\n`)
  return { ...known, overrides: { ...request.overrides, step } }
}

function triedWords({ step, audit }: TriedStep): string {
  return `${stepWords(step)} ${audit ? verdictWords(audit) : 'does not fit'}`
}

function verdictWords(audit: Audit): string {
  const { isGood, tolerance, outcomes, broken } = audit
  if (isGood)
    return `moves no outcome by more than ${plainNumber(100 * tolerance)} % of its range in ${audit.runs} futures`
  const bad = outcomes.filter((outcome) => !outcome.isGood)
  const [worst] = [...bad].sort((a, b) => shareMoved(b) - shareMoved(a))
  if (!worst) return `breaks ${broken.join(', ')}`
  return `moves ${worst.outcome}${percentWords(worst)}${bad.length > 1 ? `, and ${bad.length - 1} more by less` : ''}`
}

/** How far an outcome moves, as a share of its range; what comes or goes moves farthest. */
function shareMoved({ halving, method, range, vanished }: OutcomeAudit): number {
  if (vanished > 0) return Infinity
  return range ? Math.max(halving ?? 0, method ?? 0) / range : 0
}

function percentWords(outcome: OutcomeAudit): string {
  if (outcome.vanished > 0) return ', which comes or goes'
  const percent = 100 * shareMoved(outcome)
  return percent > 0 ? ` by ${plainNumber(Number(percent.toPrecision(2)))} %` : ''
}
