import { baseUnit, dimensionless, scaled, type Unit, type UnitNames } from './unit.js'

const year = baseUnit('year')

/** The units that every model knows. */
export const standardUnits: UnitNames = new Map<string, Unit>([
  ['share', dimensionless],
  ['percent', scaled(0.01)],
  ['USD', baseUnit('USD')],
  ['year', year],
  ['years', year],
  ['yr', year],
  ['month', scaled(1 / 12, year)],
  ['months', scaled(1 / 12, year)],
  ['week', scaled(7 / 365, year)],
  ['day', scaled(1 / 365, year)],
  ['days', scaled(1 / 365, year)],
  ['tonne', baseUnit('tonne')],
  ['tonnes', baseUnit('tonne')],
  ['person', baseUnit('person')],
  ['people', baseUnit('person')],
  ['thousand', scaled(1e3)],
  ['m', scaled(1e6)],
  ['bn', scaled(1e9)],
  ['tn', scaled(1e12)],
])
