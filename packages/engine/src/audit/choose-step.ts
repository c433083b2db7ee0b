import type { Scenario } from '#scenario/scenario'
import { auditStudy, type Audit, type AuditOptions } from './audit-study.js'

/** Steps that are tried, in units of time, the coarsest first. */
const STEPS_TRIED = [1, 1 / 2, 1 / 3, 1 / 4, 1 / 6, 1 / 12, 1 / 24, 1 / 48, 1 / 96] as const

/** A step that was tried, and what came of it. */
export interface TriedStep {
  readonly step: number
  /** Undefined for one that does not fit the scenario: its span, its saved times, its switching times, its noise. */
  readonly audit: Audit | undefined
}

/** The step that was chosen; undefined when none is fine enough. */
export interface ChosenStep {
  readonly step: number | undefined
  readonly tried: readonly TriedStep[]
}

/**
 * The coarsest of some steps whose audit is good: half of it, and another method, change no outcome by more than the
 * tolerance.
 * @param readAt reads the scenario with a step in place of its own; undefined when the step does not fit it
 */
export function chooseStep(
  readAt: (step: number) => Scenario | undefined,
  options: AuditOptions = {},
): ChosenStep {
  const tried: TriedStep[] = []
  for (const step of STEPS_TRIED) {
    const scenario = readAt(step)
    const audit = scenario && fitsNoise(scenario) ? auditStudy(scenario, options) : undefined
    tried.push({ step, audit })
    if (audit?.isGood) return { step, tried }
  }
  return { step: undefined, tried }
}

/** Whether each value of the noise is held for whole steps, or each step sees whole values of it. */
function fitsNoise({ noise }: Scenario): boolean {
  const isWhole = (number: number) => Math.abs(number - Math.floor(number + 0.5)) < 1e-9 * number
  return noise.every(({ stepsHeld }) => isWhole(stepsHeld) || isWhole(1 / stepsHeld))
}
