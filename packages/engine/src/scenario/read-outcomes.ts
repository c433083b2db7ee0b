import type { PathKey } from '#core/issue'
import { readEquation } from '#model/read-equation'
import { dimensionless } from '#expression/unit'
import { wholeSteps } from '#compile/grid-steps'
import type { Outcome } from '#outcome/outcome'
import type { OutcomeContext } from '#outcome/outcome-context'
import { readOutcome } from '#outcome/read-outcome'
import type { Expectation } from './scenario.js'
import type { ScenarioSource } from './schema.js'

/** Reads the section `outcomes`. */
export function readOutcomes(
  source: ScenarioSource['outcomes'],
  context: OutcomeContext,
): readonly Outcome[] {
  return Object.entries(source ?? {}).flatMap(([name, written]) => {
    const isShort = typeof written !== 'object'
    const outcome = isShort
      ? { equation: String(written) }
      : { ...written, equation: String(written.equation) }
    const path = isShort ? ['outcomes', name] : ['outcomes', name, 'equation']
    return readOutcome(name, outcome, path, context) ?? []
  })
}

/** Reads the section `expectations`. */
export function readExpectations(
  source: ScenarioSource['expectations'],
  context: OutcomeContext,
): readonly Expectation[] {
  return Object.entries(source ?? {}).flatMap(([name, written]) => {
    const isShort = typeof written !== 'object'
    const { condition, from, to, meaning } = isShort
      ? { condition: written, from: undefined, to: undefined, meaning: undefined }
      : written
    const path: PathKey[] = isShort ? ['expectations', name] : ['expectations', name, 'condition']
    const equation = readEquation(condition, path, [], dimensionless, context)
    const first = instantOf(from, 0, [...path.slice(0, 2), 'from'], context)
    const last = instantOf(to, context.grid.stepCount, [...path.slice(0, 2), 'to'], context)
    if (first === undefined || last === undefined) return []
    const probe = context.probes.push({ name: `expectation ${name}`, equation, path }) - 1
    return [{ name, meaning, text: equation.text, probe, first, last }]
  })
}

function instantOf(
  time: number | undefined,
  otherwise: number,
  path: readonly PathKey[],
  { grid, report }: OutcomeContext,
): number | undefined {
  if (time === undefined) return otherwise
  const instant = wholeSteps(time - grid.from, grid.step)
  if (instant !== undefined && instant >= 0 && instant <= grid.stepCount) return instant
  const expected = `a step of the run, ${grid.from} to ${grid.from + grid.stepCount * grid.step}`
  report(path, { code: 'off-grid', message: 'this time is no step of the run', found: `${time}`, expected })
  return undefined
}
