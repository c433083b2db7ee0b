import type { PathKey, Problem } from '#core/issue'
import { parseExpression } from '#expression/parse-expression'
import { printUnit } from '#expression/print-unit'
import { parseUnit, type Unit } from '#expression/unit'
import { checkUnits } from '#model/check-units'
import { Expansion } from '#model/expansion'
import type { Resolved } from '#model/resolved'
import { unroll } from '#model/unroll'
import { convertOutcome } from './convert-outcome.js'
import type { OutcomeContext, OutcomeReading } from './outcome-context.js'
import type { Direction, Measure, Outcome } from './outcome.js'
import { measureName } from './read-measure.js'
import { reductionOf } from './reductions.js'

/** An outcome as a scenario writes it. */
export interface OutcomeSource {
  readonly equation: string
  readonly unit?: string | number | undefined
  readonly meaning?: string | undefined
  readonly against?: Readonly<Record<string, string>> | undefined
  readonly better?: Readonly<Record<string, Direction>> | undefined
  readonly thresholds?: readonly number[] | undefined
  readonly costs?: string | undefined
}

/**
 * Reads one outcome; undefined after reporting what is wrong with it.
 * @param path the way to its equation
 */
export function readOutcome(
  name: string,
  source: OutcomeSource,
  path: readonly PathKey[],
  context: OutcomeContext,
): Outcome | undefined {
  let isWhole = true
  const problemAt = (place: readonly PathKey[]) => (found: Problem) => {
    isWhole = false
    context.report(place, found)
  }
  const problem = problemAt(path)
  const declared = declaredUnit(source, context, problemAt([...path.slice(0, -1), 'unit']))
  const parsed = parseExpression(source.equation)
  if ('problems' in parsed) {
    parsed.problems.forEach(problem)
    return undefined
  }
  const mayCompare = source.against !== undefined
  const reading: OutcomeReading = {
    name,
    path,
    context,
    problem,
    measures: [],
    isBaseline: false,
    mayCompare,
  }
  const tree = convertOutcome(parsed.expression, reading)
  const checked = checkUnits(tree, context.timeUnit ?? 'unknown', declared)
  if ('problem' in checked && isWhole) problem(checked.problem)
  if (!isWhole) return undefined
  const unit = 'unit' in checked ? checked.unit : 'unknown'
  return {
    name,
    meaning: source.meaning,
    text: source.equation,
    unitText: source.unit?.toString() ?? (typeof unit === 'string' ? '1' : printUnit(unit)),
    better: new Map(Object.entries(source.better ?? {})),
    thresholds: source.thresholds ?? [],
    costs: source.costs,
    measures: reading.measures,
    value: unrollMeasures(tree, reading),
    against: new Map(Object.entries(source.against ?? {})),
    isTime: tree.kind === 'variable' && isTimeMeasure(reading.measures[0]),
  }
}

/** The equation with measure `i` in slot `i`. */
function unrollMeasures(tree: Resolved, { name, path, measures }: OutcomeReading): Outcome['value'] {
  const expansion = new Expansion()
  measures.forEach((_, i) => expansion.firstSlots.set(measureName(i), i))
  return unroll(tree, { expansion, at: new Map(), owner: name, path })
}

function isTimeMeasure(measure: Measure | undefined): boolean {
  return measure !== undefined && reductionOf.get(measure.reduction)?.unit === 'time'
}

function declaredUnit(
  { unit }: OutcomeSource,
  { declarations }: OutcomeContext,
  problem: (problem: Problem) => void,
): Unit | undefined {
  if (unit === undefined) return undefined
  const parsed = parseUnit(String(unit), declarations.units)
  if ('unit' in parsed) return parsed.unit
  parsed.problems.forEach(problem)
  return undefined
}
