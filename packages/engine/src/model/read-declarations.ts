import type { PathKey, Problem, Report } from '#core/issue'
import { nearestName } from '#core/nearest-name'
import type { UnitNames } from '#expression/unit'
import { sizeOf, type Index, type Table, type Variable, type VariableKind } from './declaration.js'
import { badName, isName, type Dimensions } from './read-dimensions.js'
import { readKey } from './read-key.js'
import { readUnit } from './read-units.js'
import type { EvidenceCode, ModelSource, TableSource } from './schema.js'

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
  readonly evidence?: EvidenceCode | undefined
  readonly judge?: string | undefined
}

/** Reads every key and unit of a model; equations and numbers are not looked at. */
export function readDeclarations(
  source: ModelSource,
  dimensions: Dimensions,
  units: UnitNames,
  unread: ReadonlySet<string>,
  report: Report,
): Declarations {
  const reading: Reading = {
    ...{ dimensions, units, report },
    variables: new Map(),
    tables: new Map(),
    spoilt: new Set(unread),
  }
  for (const [section, kind] of sections) {
    const entries = Object.entries((source[section] ?? {}) as Record<string, Described>)
    for (const [key, described] of entries) {
      const path = [section, key]
      const claimed = claim(key, path, kind === 'stock' || kind === 'auxiliary', reading)
      if (!claimed) continue
      reading.variables.set(claimed.name, { kind, ...claimed, ...describe(described, units, path, report) })
    }
  }
  for (const [key, table] of Object.entries(source.tables ?? {})) readTable(key, table, reading)
  return reading
}

/** The declarations while they are being read. */
interface Reading extends Declarations {
  readonly variables: Map<string, Variable>
  readonly tables: Map<string, Table>
  readonly spoilt: Set<string>
  readonly report: Report
}

function readTable(key: string, table: TableSource, reading: Reading): void {
  const { units, report, tables } = reading
  const path = ['tables', key]
  const claimed = claim(key, path, false, reading)
  if (!claimed) return
  if (claimed.indices.length > 0) {
    const message = `${claimed.name} is a table, and a table has no subscripts`
    report(path, { code: 'wrong-subscript', message, found: key, expected: claimed.name, onKey: true })
  }
  const inputUnit = readUnit(String(table.input), units, [...path, 'input'], report)
  checkPoints(table.points, [...path, 'points'], report)
  const own = { name: claimed.name, inputUnit, inputUnitText: String(table.input), points: table.points }
  tables.set(claimed.name, { ...own, ...describe(table, units, path, report) })
}

/** The name and the indices of a key, when the name is free and the array is of a size that can be run. */
function claim(
  key: string,
  path: readonly PathKey[],
  hasEquation: boolean,
  { variables, tables, dimensions, spoilt, report }: Reading,
): { name: string; indices: readonly Index[] } | undefined {
  const read = readKey(key)
  if (!read || !isName(read.name)) {
    report(path, { ...badName(read?.name ?? key), onKey: true })
    return undefined
  }
  const { name } = read
  const indices = readIndices(read.subscripts, dimensions, hasEquation, path, report)
  if (variables.has(name) || tables.has(name) || dimensions.has(name)) {
    const message = `${name} is declared twice`
    const expected = 'a name of its own'
    report(path, { code: 'duplicate-name', message, found: name, expected, onKey: true })
    return undefined
  }
  const size = sizeOf(indices ?? [])
  if (size > MOST_NUMBERS) report(path, tooLarge(`${name} has too many elements`, size, MOST_NUMBERS))
  if (indices && size <= MOST_NUMBERS) return { name, indices }
  spoilt.add(name)
  return undefined
}

function describe(described: Described, units: UnitNames, path: readonly PathKey[], report: Report) {
  return {
    unit: readUnit(String(described.unit), units, [...path, 'unit'], report),
    unitText: String(described.unit),
    meaning: described.meaning,
    source: described.source,
    symbol: described.symbol,
    ...(described.evidence && { evidence: described.evidence }),
    ...(described.judge && { judge: described.judge }),
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

/** The most points of a table: a lookup becomes as many choices. */
const MOST_POINTS = 200

/** The most elements of one array. */
const MOST_NUMBERS = 100_000

function tooLarge(message: string, found: number, most: number): Problem {
  return { code: 'too-large', message, found: `${found}`, expected: `at most ${most}`, onKey: true }
}

function checkPoints(points: Table['points'], path: readonly PathKey[], report: Report): void {
  if (points.length > MOST_POINTS)
    report(path, tooLarge('the table has too many points', points.length, MOST_POINTS))
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
