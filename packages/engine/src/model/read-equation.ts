import type { PathKey, Report } from '#core/issue'
import { parseExpression } from '#expression/parse-expression'
import { divideUnits, type Unit } from '#expression/unit'
import { checkUnits } from './check-units.js'
import type { Index, Variable } from './declaration.js'
import type { Equation, Formula } from './model.js'
import type { Declarations } from './read-declarations.js'
import { resolve } from './resolve.js'
import type { Resolved } from './resolved.js'
import type { ModelSource } from './schema.js'

/** What the reading of an equation needs to know. */
export interface EquationContext {
  readonly declarations: Declarations
  readonly timeUnit: Unit | undefined
  readonly report: Report
}

/** Reads the equations of a model's stocks and auxiliaries; a wrong one is reported and reads as missing. */
export function readFormulas(source: ModelSource, context: EquationContext): readonly Formula[] {
  const formulas: Formula[] = []
  for (const variable of context.declarations.variables.values()) {
    const key = String(variable.path[1])
    const read = (text: string | number, field: string, unit: Unit | undefined) =>
      readEquation(text, [...variable.path, field], variable.indices, unit, context)
    if (variable.kind === 'stock') {
      const stock = source.stocks?.[key]
      if (!stock) continue
      const initial = read(stock.initial, 'initial', variable.unit)
      const rate = read(stock.rate, 'rate', rateUnit(variable, context.timeUnit))
      formulas.push({ kind: 'stock', variable, initial, rate })
    } else if (variable.kind === 'auxiliary') {
      const auxiliary = source.auxiliaries?.[key]
      if (!auxiliary) continue
      formulas.push({
        kind: 'auxiliary',
        variable,
        equation: read(auxiliary.equation, 'equation', variable.unit),
      })
    }
  }
  return formulas
}

function rateUnit({ unit }: Variable, timeUnit: Unit | undefined): Unit | undefined {
  return unit && timeUnit && divideUnits(unit, timeUnit)
}

/**
 * Reads one equation: parses it, finds its names, checks its units.
 * @param unit what the equation must come to; left out, any unit will do
 */
export function readEquation(
  written: string | number,
  path: readonly PathKey[],
  indices: readonly Index[],
  unit: Unit | undefined,
  { declarations, timeUnit, report }: EquationContext,
): Equation {
  const text = String(written)
  const parsed = parseExpression(text)
  if ('problems' in parsed) {
    for (const problem of parsed.problems) report(path, problem)
    return { text, tree: { kind: 'missing' } }
  }
  let isWhole = true
  const scope = new Map(indices.map((index) => [index.name, index]))
  const problem = (found: Parameters<Report>[1]) => {
    isWhole = false
    report(path, found)
  }
  const tree: Resolved = resolve(parsed.expression, { declarations, scope, problem })
  const checked = checkUnits(tree, timeUnit ?? 'unknown', unit)
  if ('problem' in checked && isWhole) report(path, checked.problem)
  return { text, tree }
}
