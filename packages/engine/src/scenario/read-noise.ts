import type { PathKey, Report } from '#core/issue'
import { readNumber } from '#core/shape'
import { wholeSteps } from '#compile/grid-steps'
import { fillLogNoise, fillReturningNoise, fillWhiteNoise } from '#sample/noise'
import { readAddress } from './address.js'
import type { ChanceContext } from './chance-context.js'
import type { NoiseSource } from './chance-schema.js'
import { elementsOfAddress } from './elements-of-address.js'
import type { ScenarioSource } from './schema.js'
import type { NoisePath } from './uncertainty.js'

/** Reads the section `noise`; what is wrong is reported and left out. */
export function readNoise(source: ScenarioSource['noise'], context: ChanceContext): readonly NoisePath[] {
  return Object.entries(source ?? {}).flatMap(([key, written]) => {
    const path = ['noise', key]
    const address = readAddress(key, 'exogenous', context.model, (problem) => context.report(path, problem))
    const form = readForm(written, path, context.report)
    const stepsHeld = readEvery(written.every, [...path, 'every'], context)
    if (!address || !form || stepsHeld === undefined) return []
    const elements = elementsOfAddress(address, context.expanded)
    const taken = elements.find(({ slot }) => context.disturbed.has(slot))
    if (taken) {
      const message = `${taken.name} is disturbed twice, also by ${context.disturbed.get(taken.slot)}`
      context.report(path, { code: 'duplicate-name', message, onKey: true })
      return []
    }
    for (const { slot } of elements) context.disturbed.set(slot, `noise ${key}`)
    const rest = { ...form, stepsHeld }
    if (written.together) return [{ name: key, slots: elements.map(({ slot }) => slot), ...rest }]
    return elements.map(({ name, slot }) => ({ name, slots: [slot], ...rest }))
  })
}

type Form = Pick<NoisePath, 'fill' | 'text'>

function readForm(source: NoiseSource, path: readonly PathKey[], report: Report): Form | undefined {
  const { white, returning, log } = source
  const given = Object.entries({ white, returning, log }).filter(([, form]) => form !== undefined)
  const [[kind, form] = ['', {}], second] = given
  if (given.length !== 1) {
    const message = second ? 'two kinds of noise for one disturbance' : 'no kind of noise is given'
    report(path, { code: 'wrong-shape', message, expected: 'one of white, returning, log' })
    return undefined
  }
  const every = readNumber(source.every)
  const isWrong = [
    checkNumber(form?.sd ?? 0, (sd) => sd >= 0, '0 or more', [...path, kind, 'sd'], report),
    'memory' in (form ?? {}) &&
      checkNumber(
        readNumber(returning?.memory ?? log?.memory ?? 1),
        (memory) => memory > 0,
        'more than 0',
        [...path, kind, 'memory'],
        report,
      ),
  ].includes(true)
  if (isWrong) return undefined
  const text = `${kind} noise, ${Object.entries({ ...form, every: source.every })
    .map((pair) => pair.join(' '))
    .join(', ')}`
  if (white) return { text, fill: about((...rest) => fillWhiteNoise({ ...white, every }, ...rest)) }
  const memory = readNumber(returning?.memory ?? log?.memory ?? 1)
  const start = returning?.start ?? log?.start
  const shared = { sd: form?.sd ?? 0, memory, every, ...(start !== undefined && { start }) }
  if (!log) return { text, fill: about((...rest) => fillReturningNoise(shared, ...rest)) }
  const isMeanCorrected = log['mean corrected']
  return {
    text,
    fill: (stream, run, base, out) => {
      fillLogNoise({ ...shared, isMeanCorrected }, stream, run, out)
      for (let i = 0; i < out.length; i++) out[i] = base * (out[i] as number)
    },
  }
}

/** Noise that is added to a base. */
function about(
  fill: (...args: [Parameters<NoisePath['fill']>[0], number, Float64Array]) => void,
): NoisePath['fill'] {
  return (stream, run, base, out) => {
    fill(stream, run, out)
    for (let i = 0; i < out.length; i++) out[i] = base + (out[i] as number)
  }
}

/** True after reporting that a number is out of range. */
function checkNumber(
  value: number,
  isRight: (value: number) => boolean,
  expected: string,
  path: readonly PathKey[],
  report: Report,
): boolean {
  if (isRight(value)) return false
  const message = `this is no ${String(path.at(-1)) === 'sd' ? 'standard deviation' : 'length of time'}`
  report(path, { code: 'out-of-range', message, found: `${value}`, expected })
  return true
}

/** How many steps a value is held. */
function readEvery(
  every: number | string,
  path: readonly PathKey[],
  { grid, report }: ChanceContext,
): number | undefined {
  const interval = readNumber(every)
  if (!grid) return undefined
  const steps = interval > 0 ? wholeSteps(interval, grid.step) : undefined
  if (steps !== undefined && steps > 0) return steps
  const expected = `a whole number of steps of ${grid.step}`
  report(path, {
    code: 'off-grid',
    message: 'noise changes between two steps',
    found: `${interval / grid.step} steps`,
    expected,
  })
  return undefined
}
