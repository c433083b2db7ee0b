import { chooseStep, type Audit, type TriedStep } from '@erosion/engine'
import { readScenarioFile } from '../files/read-scenario-file.js'
import type { Io } from '../io.js'
import { Stop } from '../stop.js'
import { plainNumber } from './output/plain-number.js'
import type { Request } from './options/read-request.js'

/** Futures that a step is judged by. */
const SAMPLE = 8

/**
 * The request with the step that `--step auto` means, and says which and why.
 * @throws Stop when no step is fine enough
 */
export function chooseStepAuto(file: string, request: Request, io: Io): Request {
  if (!request.isStepAuto) return request
  const readAt = (step: number) => readScenarioFile(file, io.cwd, { ...request.overrides, step }).scenario
  const { step, tried } = chooseStep(readAt, { sample: SAMPLE })
  const audited = tried.filter(({ audit }) => audit !== undefined)
  // A scenario that cannot be read with any step is told of by whoever reads it next.
  if (audited.length === 0) return { ...request, isStepAuto: false }
  const words = audited.map(stepWords).join('; ')
  if (step === undefined) throw new Stop(`--step auto: no step is fine enough: ${words}.`, 1)
  io.stderr(`--step auto takes ${stepName(step)}: ${words}.\n`)
  return { ...request, isStepAuto: false, overrides: { ...request.overrides, step } }
}

function stepWords({ step, audit }: TriedStep): string {
  return `${stepName(step)} ${audit ? verdictWords(audit) : 'does not fit'}`
}

function verdictWords(audit: Audit): string {
  const { isGood, tolerance, outcomes, broken } = audit
  const most = `${plainNumber(100 * tolerance)} % of its range in ${audit.runs} futures`
  if (isGood) return `moves no outcome by more than ${most}`
  const bad = outcomes.filter((outcome) => !outcome.isGood)
  const first = bad[0]
  if (!first) return `breaks ${broken.join(', ')}`
  return `moves ${first.outcome}${bad.length > 1 ? ` and ${bad.length - 1} more` : ''} by more`
}

function stepName(step: number): string {
  const parts = Math.round(1 / step)
  return parts > 1 && Math.abs(parts * step - 1) < 1e-12 ? `1/${parts}` : plainNumber(step)
}
