import type { Report } from '#core/issue'
import { readDeclarations } from './read-declarations.js'
import { readDimensions } from './read-dimensions.js'
import { readFormulas } from './read-equation.js'
import { readLoops } from './read-loops.js'
import { readOwners } from './read-owners.js'
import { readUnit, readUnits } from './read-units.js'
import { readValues } from './read-values.js'
import { dimensionless } from '#expression/unit'
import type { Model } from './model.js'
import type { ModelSource } from './schema.js'
import type { Declarations } from './read-declarations.js'

/** A model as far as it could be read; whole only when nothing was reported. */
export interface ReadModel {
  readonly model: Model
  readonly declarations: Declarations
}

/**
 * Reads and checks a model: dimensions, units, declarations, numbers, equations, named loops.
 * @param unread names whose entries could not be read at all; mentioning them is no second mistake
 */
export function readModel(source: ModelSource, unread: ReadonlySet<string>, report: Report): ReadModel {
  const units = readUnits(source.units, report)
  const timeUnitText = source['time unit'] ?? 'year'
  const timeUnit = readUnit(timeUnitText, units, ['time unit'], report)
  const dimensions = readDimensions(source.dimensions, report)
  const declarations = readDeclarations(source, dimensions, units, unread, report)
  const values = readValues(source, declarations.variables, report)
  const formulas = readFormulas(source, { declarations, timeUnit, report })
  const model: Model = {
    name: source.name ?? 'model',
    about: source.about,
    timeUnit: timeUnit ?? dimensionless,
    timeUnitText,
    dimensions,
    units,
    variables: declarations.variables,
    tables: declarations.tables,
    values,
    owners: readOwners(source, declarations, report),
    formulas,
    loops: readLoops(source.loops, { declarations, formulas, values, report }),
  }
  return { model, declarations }
}
