import type { PathKey, Problem } from '#core/issue'
import { nearestName } from '#core/nearest-name'
import type { Grid } from '#compile/kernel'
import { operationOf } from '#expression/functions'
import { parseExpression } from '#expression/parse-expression'
import { printUnit } from '#expression/print-unit'
import type { Call, Expression } from '#expression/tree'
import { dimensionless, equalUnits, multiplyUnits, parseUnit, type Unit } from '#expression/unit'
import { checkUnits, type Inferred } from '#model/check-units'
import type { Variable } from '#model/declaration'
import { Expansion } from '#model/expansion'
import type { Probe } from '#model/expand'
import type { EquationContext } from '#model/read-equation'
import { resolve } from '#model/resolve'
import type { Resolved } from '#model/resolved'
import { unroll } from '#model/unroll'
import type { Measure, Outcome } from './outcome.js'
import { readTimes } from './read-times.js'
import { reductionOf, reductions, type ReductionRow } from './reductions.js'

/** What an outcome is read with; probes of all outcomes are gathered in one list. */
export interface OutcomeContext extends EquationContext {
  readonly grid: Grid
  readonly probes: Probe[]
}

/** An outcome as a scenario writes it. */
export interface OutcomeSource {
  readonly equation: string
  readonly unit?: string | undefined
  readonly meaning?: string | undefined
  readonly against?: Readonly<Record<string, string>> | undefined
  readonly better?: Readonly<Record<string, 'higher' | 'lower'>> | undefined
}

/** Reads one outcome; undefined after reporting what is wrong with it. */
export function readOutcome(
  name: string,
  source: OutcomeSource,
  path: readonly PathKey[],
  context: OutcomeContext,
): Outcome | undefined {
  let isWhole = true
  const problem = (found: Problem) => {
    isWhole = false
    context.report(path, found)
  }
  const parsed = parseExpression(source.equation)
  if ('problems' in parsed) {
    parsed.problems.forEach(problem)
    return undefined
  }
  const reading: Reading = {
    name,
    path,
    context,
    problem,
    measures: [],
    pseudo: new Map(),
    isBaseline: false,
  }
  const tree = convert(parsed.expression, reading, source.against !== undefined)
  const checked = checkUnits(tree, context.timeUnit ?? 'unknown', declaredUnit(source, context, problem))
  if ('problem' in checked && isWhole) problem(checked.problem)
  if (!isWhole) return undefined
  const unit = 'unit' in checked ? checked.unit : 'unknown'
  const { timeUnit } = context
  return {
    name,
    meaning: source.meaning,
    text: source.equation,
    unitText: source.unit ?? unitText(unit),
    better: new Map(Object.entries(source.better ?? {})),
    measures: reading.measures,
    value: unrollMeasures(tree, reading),
    against: new Map(Object.entries(source.against ?? {})),
    isTime:
      tree.kind === 'variable' &&
      timeUnit !== undefined &&
      typeof unit !== 'string' &&
      equalUnits(unit, timeUnit),
  }
}

interface Reading {
  readonly name: string
  readonly path: readonly PathKey[]
  readonly context: OutcomeContext
  readonly problem: (problem: Problem) => void
  readonly measures: Measure[]
  /** Each measure stands in the tree as a variable, so that units and arithmetic are those of any equation. */
  readonly pseudo: Map<string, number>
  readonly isBaseline: boolean
}

const missing: Resolved = { kind: 'missing' }

function convert(expression: Expression, reading: Reading, mayCompare: boolean): Resolved {
  if (expression.kind === 'number') return expression
  if (expression.kind === 'reference') {
    const message = `${expression.name} stands outside a reduction; say when, as in at(${expression.name}, 2035)`
    reading.problem({ code: 'not-allowed', message, within: expression.word, found: expression.name })
    return missing
  }
  const reduction = reductionOf.get(expression.name)
  if (reduction) return convertReduction(expression, reduction, reading)
  if (expression.name === 'baseline') return convertBaseline(expression, reading, mayCompare)
  const operation = operationOf.get(expression.name)
  const least = operation?.arity ?? 0
  if (operation && expression.args.length >= least && (operation.folds || expression.args.length === least)) {
    const [first = missing, ...others] = expression.args.map((arg) => convert(arg, reading, mayCompare))
    if (!operation.folds) return { kind: 'apply', operation, args: [first, ...others] }
    return others.reduce<Resolved>(
      (left, right) => ({ kind: 'apply', operation, args: [left, right] }),
      first,
    )
  }
  const names = [...reductions.map((row) => row.name), 'baseline', ...operationOf.keys()]
  const nearest = operation ? undefined : nearestName(expression.name, names)
  const message = operation
    ? `${expression.name} has the wrong number of arguments`
    : `${expression.name} is not a function of outcomes`
  const code = operation ? 'wrong-shape' : 'unknown-function'
  const expected = operation
    ? operation.signature
    : `a reduction: ${reductions.map((row) => row.name).join(', ')}`
  reading.problem({ code, message, within: expression.word, expected, ...(nearest && { nearest }) })
  return missing
}

function convertBaseline(call: Call, reading: Reading, mayCompare: boolean): Resolved {
  const [inner] = call.args
  if (mayCompare && !reading.isBaseline && inner && call.args.length === 1) {
    return convert(inner, { ...reading, isBaseline: true }, mayCompare)
  }
  const message = mayCompare
    ? 'baseline takes one argument and does not nest'
    : 'baseline needs `against:` beside the equation'
  reading.problem({
    code: 'not-allowed',
    message,
    within: call.word,
    expected: 'against: { player: policy }',
  })
  return missing
}

function convertReduction(call: Call, reduction: ReductionRow, reading: Reading): Resolved {
  const { context, problem } = reading
  const [series, ...times] = call.args
  const [least, most] = reduction.times
  if (!series || times.length < least || times.length > most) {
    const message = `${call.name} has the wrong number of arguments`
    problem({
      code: 'wrong-shape',
      message,
      within: call.word,
      found: `${call.args.length}`,
      expected: reduction.signature,
    })
    return missing
  }
  const tree = resolve(series, { declarations: context.declarations, scope: new Map(), problem })
  const checked = checkUnits(
    tree,
    context.timeUnit ?? 'unknown',
    reduction.unit === 'time' ? dimensionless : undefined,
  )
  if ('problem' in checked) problem(checked.problem)
  const stretch = readTimes(times, reduction, call.word, context.grid, problem)
  if (!stretch) return missing
  const probe = context.probes.length
  context.probes.push({
    name: `${reading.name} (${call.name})`,
    equation: { text: '', tree },
    path: reading.path,
  })
  const measure = reading.measures.push({ reduction, probe, ...stretch, isBaseline: reading.isBaseline }) - 1
  const unit = reducedUnit(reduction, 'unit' in checked ? checked.unit : 'unknown', context.timeUnit)
  if (unit === 'any')
    return { kind: 'variable', variable: pseudoVariable(measure, dimensionless, reading), subscripts: [] }
  const known = unit === 'unknown' ? undefined : unit
  return { kind: 'variable', variable: pseudoVariable(measure, known, reading), subscripts: [] }
}

function reducedUnit({ unit }: ReductionRow, series: Inferred, time: Unit | undefined): Inferred {
  if (unit === 'series') return series
  if (time === undefined || series === 'unknown') return 'unknown'
  return unit === 'time' ? time : multiplyUnits(series === 'any' ? dimensionless : series, time)
}

function pseudoVariable(measure: number, unit: Unit | undefined, { pseudo, path }: Reading): Variable {
  const name = `measure ${measure}`
  pseudo.set(name, measure)
  const nothing = { meaning: undefined, source: undefined, symbol: undefined }
  return { kind: 'parameter', name, indices: [], unit, unitText: '', path, ...nothing }
}

function unrollMeasures(tree: Resolved, { name, path, pseudo }: Reading): Outcome['value'] {
  const expansion = new Expansion()
  for (const [measureName, slot] of pseudo) expansion.firstSlots.set(measureName, slot)
  return unroll(tree, { expansion, at: new Map(), owner: name, path })
}

function declaredUnit(
  { unit }: OutcomeSource,
  { declarations }: OutcomeContext,
  problem: (problem: Problem) => void,
): Unit | undefined {
  if (unit === undefined) return undefined
  const parsed = parseUnit(unit, declarations.units)
  if ('unit' in parsed) return parsed.unit
  parsed.problems.forEach(problem)
  return undefined
}

function unitText(unit: Inferred): string {
  return typeof unit === 'string' ? '1' : printUnit(unit)
}
