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
  return Object.entries(source ?? {}).map(([name, written]) => {
    const isShort = typeof written !== 'object'
    const { condition, from, to, meaning } = isShort
      ? { condition: written, from: undefined, to: undefined, meaning: undefined }
      : written
    const path: PathKey[] = isShort ? ['expectations', name] : ['expectations', name, 'condition']
    const equation = readEquation(condition, path, [], dimensionless, context)
    const first = instantOf(from, 0, ['expectations', name, 'from'], context)
    const last = instantOf(to, context.grid?.stepCount ?? 0, ['expectations', name, 'to'], context)
    if (from !== undefined && to !== undefined && to < from) {
      const found = `${from} to ${to}`
      const message = 'the promise ends before it begins'
      context.report(['expectations', name, 'to'], { code: 'reversed-range', message, found })
    }
    const probe =
      context.probes.push({ name: `expectation ${name}`, isIntegrated: false, equation, path }) - 1
    return { name, meaning, text: equation.text, probe, first, last }
  })
}

/** The instant of a time; `otherwise` when none is given, or after reporting that it is no step of the run. */
function instantOf(
  time: number | undefined,
  otherwise: number,
  path: readonly PathKey[],
  { grid, report }: OutcomeContext,
): number {
  if (time === undefined || !grid) return otherwise
  const instant = wholeSteps(time - grid.from, grid.step)
  if (instant !== undefined && instant >= 0 && instant <= grid.stepCount) return instant
  const expected = `a step of the run, ${grid.from} to ${grid.from + grid.stepCount * grid.step}`
  report(path, { code: 'off-grid', message: 'this time is no step of the run', found: `${time}`, expected })
  return otherwise
}
