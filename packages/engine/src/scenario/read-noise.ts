import type { PathKey, Report } from '#core/issue'
import { wholeSteps } from '#compile/grid-steps'
import { readAddress } from './address.js'
import type { ChanceContext } from './chance-context.js'
import { claimElements } from './claim-elements.js'
import { nameOfAddress } from './name-of-address.js'
import { readLength, readNoiseForm } from './read-noise-form.js'
import type { ScenarioSource } from './schema.js'
import type { NoisePath } from './uncertainty.js'

/** Reads the section `noise`; what is wrong is reported and left out. */
export function readNoise(source: ScenarioSource['noise'], context: ChanceContext): readonly NoisePath[] {
  const { model, report } = context
  return Object.entries(source ?? {}).flatMap(([key, written]) => {
    const path = ['noise', key]
    const address = readAddress(key, 'exogenous', model, (problem) => report(path, problem))
    const elements = address && claimElements(address, path, context)
    const form = readNoiseForm(written, path, report)
    const stepsHeld = readEvery(written.every, [...path, 'every'], context.grid?.step, report)
    if (!address || !elements || !form || stepsHeld === undefined) return []
    const rest = { ...form, stepsHeld }
    if (!written.together) return elements.map(({ name, slot }) => ({ name, slots: [slot], ...rest }))
    return [{ name: nameOfAddress(address), slots: elements.map(({ slot }) => slot), ...rest }]
  })
}

/** The most values of noise that fall into one step. */
const MOST_INTERVALS = 1000

/**
 * How many steps a value is held; a fraction where a step sees several values.
 * @param step of the run; without one only the length itself is looked at
 */
function readEvery(
  every: number | string,
  path: readonly PathKey[],
  step: number | undefined,
  report: Report,
): number | undefined {
  const interval = readLength(every, path, report)
  if (interval === undefined || step === undefined) return undefined
  const steps = wholeSteps(interval, step)
  if (steps) return steps
  const intervals = wholeSteps(step, interval)
  if (intervals && intervals <= MOST_INTERVALS) return 1 / intervals
  const expected = `a whole number of steps of ${step}, or a whole number of times in one, at most ${MOST_INTERVALS}`
  const found = `${interval / step} steps`
  report(path, { code: 'off-grid', message: 'noise changes between two steps', found, expected })
  return undefined
}
