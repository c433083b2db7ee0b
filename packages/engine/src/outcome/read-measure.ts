import type { Call } from '#expression/tree'
import { dimensionless, multiplyUnits, type Unit } from '#expression/unit'
import { checkUnits, type Inferred } from '#model/check-units'
import type { Variable } from '#model/declaration'
import { resolve } from '#model/resolve'
import type { Resolved } from '#model/resolved'
import type { OutcomeReading } from './outcome-context.js'
import { readTimes } from './read-times.js'
import type { ReductionRow } from './reductions.js'

const missing: Resolved = { kind: 'missing' }

/** The name under which measure `i` stands in the equation of its outcome. */
export function measureName(i: number): string {
  return `measure ${i}`
}

/** Reads one reduction: its series becomes a probe, its times instants, itself a measure. */
export function readMeasure(call: Call, reduction: ReductionRow, reading: OutcomeReading): Resolved {
  const { context, problem, path } = reading
  const [series, ...times] = call.args
  const [least, most] = reduction.times
  if (!series || times.length < least || times.length > most) {
    const message = `${call.name} has the wrong number of arguments`
    const expected = reduction.signature
    problem({ code: 'wrong-shape', message, within: call.word, found: `${call.args.length}`, expected })
    return missing
  }
  const tree = resolve(series, { declarations: context.declarations, scope: new Map(), problem })
  const wanted = reduction.unit === 'time' ? dimensionless : undefined
  const checked = checkUnits(tree, context.timeUnit ?? 'unknown', wanted)
  if ('problem' in checked) problem(checked.problem)
  const stretch = readTimes(times, reduction, call.word, context.grid, problem)
  if (!stretch) return missing
  const name = `${reading.name} (${call.name})`
  const isIntegrated = reduction.isIntegrated ?? false
  const probe = context.probes.push({ name, isIntegrated, equation: { text: '', tree }, path }) - 1
  const taken = { reduction: reduction.name, probe }
  const measure = reading.measures.push({ ...taken, ...stretch, isBaseline: reading.isBaseline }) - 1
  const unit = reducedUnit(reduction, 'unit' in checked ? checked.unit : 'unknown', context.timeUnit)
  return { kind: 'variable', variable: measureVariable(measure, unit, reading), subscripts: [] }
}

function reducedUnit({ unit }: ReductionRow, series: Inferred, time: Unit | undefined): Unit | undefined {
  if (unit === 'time') return time
  const known = series === 'any' ? dimensionless : series
  if (known === 'unknown' || unit === 'series') return known === 'unknown' ? undefined : known
  return time && multiplyUnits(known, time)
}

function measureVariable(measure: number, unit: Unit | undefined, { path }: OutcomeReading): Variable {
  const nothing = { meaning: undefined, source: undefined, symbol: undefined }
  return { kind: 'parameter', name: measureName(measure), indices: [], unit, unitText: '', path, ...nothing }
}
