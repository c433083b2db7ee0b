import type { PathKey, Report } from '#core/issue'
import { nearestName } from '#core/nearest-name'
import type { UnitNames } from '#expression/unit'
import type { Index, Table, Variable, VariableKind } from './declaration.js'
import { badName, isName, type Dimensions } from './read-dimensions.js'
import { readKey } from './read-key.js'
import { readUnit } from './read-units.js'
import type { ModelSource } from './schema.js'

/** Everything that a model declares by name. */
export interface Declarations {
  readonly dimensions: Dimensions
  readonly units: UnitNames
  readonly variables: ReadonlyMap<string, Variable>
  readonly tables: ReadonlyMap<string, Table>
  /** Names that stand in the source but could not be read: mentioning them is no second mistake. */
  readonly spoilt: ReadonlySet<string>
}

/** The sections that hold variables, and what each declares. */
export const sections: readonly (readonly [keyof ModelSource, VariableKind])[] = [
  ['parameters', 'parameter'],
  ['levers', 'lever'],
  ['exogenous', 'exogenous'],
  ['stocks', 'stock'],
  ['auxiliaries', 'auxiliary'],
]

interface Described {
  readonly unit: string | number
  readonly meaning?: string | undefined
  readonly source?: string | undefined
  readonly symbol?: string | undefined
}

/** Reads every key and unit of a model; equations and numbers are not looked at. */
export function readDeclarations(
  source: ModelSource,
  dimensions: Dimensions,
  units: UnitNames,
  unread: ReadonlySet<string>,
  report: Report,
): Declarations {
  const variables = new Map<string, Variable>()
  const tables = new Map<string, Table>()
  const spoilt = new Set(unread)
  const isTaken = (name: string) => variables.has(name) || tables.has(name) || dimensions.has(name)

  const claim = (
    key: string,
    path: readonly PathKey[],
    hasEquation: boolean,
  ): { name: string; indices: readonly Index[] } | undefined => {
    const read = readKey(key)
    if (!read || !isName(read.name)) {
      report(path, { ...badName(read?.name ?? key), onKey: true })
      return undefined
    }
    const indices = readIndices(read.subscripts, dimensions, hasEquation, path, report)
    if (isTaken(read.name)) {
      const message = `${read.name} is declared twice`
      report(path, {
        code: 'duplicate-name',
        message,
        found: read.name,
        expected: 'a name of its own',
        onKey: true,
      })
      return undefined
    }
    if (indices === undefined) spoilt.add(read.name)
    return indices && { name: read.name, indices }
  }

  for (const [section, kind] of sections) {
    const entries = Object.entries((source[section] ?? {}) as Record<string, Described>)
    for (const [key, described] of entries) {
      const path = [section, key]
      const claimed = claim(key, path, kind === 'stock' || kind === 'auxiliary')
      if (claimed)
        variables.set(claimed.name, { kind, ...claimed, ...describe(described, units, path, report) })
    }
  }
  for (const [key, table] of Object.entries(source.tables ?? {})) {
    const path = ['tables', key]
    const claimed = claim(key, path, false)
    if (!claimed) continue
    if (claimed.indices.length > 0) {
      const message = `${claimed.name} is a table, and a table has no subscripts`
      report(path, { code: 'wrong-subscript', message, found: key, expected: claimed.name, onKey: true })
    }
    const inputUnit = readUnit(String(table.input), units, [...path, 'input'], report)
    checkPoints(table.points, [...path, 'points'], report)
    const own = { name: claimed.name, inputUnit, inputUnitText: String(table.input), points: table.points }
    tables.set(claimed.name, { ...own, ...describe(table, units, path, report) })
  }
  return { dimensions, units, variables, tables, spoilt }
}

function describe(described: Described, units: UnitNames, path: readonly PathKey[], report: Report) {
  return {
    unit: readUnit(String(described.unit), units, [...path, 'unit'], report),
    unitText: String(described.unit),
    meaning: described.meaning,
    source: described.source,
    symbol: described.symbol,
    path,
  }
}

/** An equation has to tell its indices apart; a table of numbers may run over one dimension twice. */
function readIndices(
  names: readonly string[],
  dimensions: Dimensions,
  hasEquation: boolean,
  path: readonly PathKey[],
  report: Report,
): readonly Index[] | undefined {
  const indices: Index[] = []
  for (const name of names) {
    const dimension = dimensions.get(name)
    if (!dimension) {
      const nearest = nearestName(name, dimensions.keys())
      const within = { text: name, occurrence: 0 }
      const problem = {
        code: 'unknown-name',
        message: `${name} is not a dimension`,
        within,
        onKey: true,
      } as const
      report(path, {
        ...problem,
        found: name,
        expected: 'a dimension or an alias',
        ...(nearest && { nearest }),
      })
      return undefined
    }
    if (hasEquation && indices.some((index) => index.name === name)) {
      const message = `${name} stands twice; the second needs an alias`
      report(path, { code: 'wrong-subscript', message, found: name, onKey: true })
      return undefined
    }
    indices.push({ name, dimension })
  }
  return indices
}

function checkPoints(points: Table['points'], path: readonly PathKey[], report: Report): void {
  points.forEach(([x], i) => {
    const before = points[i - 1]
    if (before && x <= before[0]) {
      const message = 'the points of a table go from left to right'
      report([...path, i], {
        code: 'wrong-shape',
        message,
        found: `${x} after ${before[0]}`,
        expected: 'rising x',
      })
    }
  })
}
