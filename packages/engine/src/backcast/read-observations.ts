import type { Issue, Problem } from '#core/issue'
import { nearestName } from '#core/nearest-name'
import type { Backcast, ObservedSeries } from '#scenario/backcast'
import { readCsv, type Cell } from '#source/csv'
import type { Observation } from './observation.js'

/** What a file of observations holds, and everything that is wrong with it, each with its place. */
export interface ReadObservations {
  readonly observations: readonly Observation[]
  readonly issues: readonly Issue[]
}

/**
 * Reads comma-separated observations as a backcast declares them: a row for each place and year, a column for each
 * series. An empty cell was not observed. Columns that the backcast does not name are passed over.
 */
export function readObservations(text: string, file: string, backcast: Backcast): ReadObservations {
  const { header, rows, issues: malformed } = readCsv(text, file)
  const issues: Issue[] = [...malformed]
  const report: ReportCell = (cell, problem) => void issues.push({ ...problem, path: [], span: cell.span })
  const columns = header.length > 0 ? findColumns(header, backcast, report) : undefined
  const observations = columns ? readRows(rows, columns, backcast, report) : []
  return { observations, issues: issues.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0)) }
}

type ReportCell = (cell: Cell, problem: Problem) => void

/** The position of each column by its name. */
type Columns = ReadonlyMap<string, number>

/** Finds the columns that are needed; undefined when one is missing. */
function findColumns(header: readonly Cell[], backcast: Backcast, report: ReportCell): Columns | undefined {
  const names = header.map(({ text }) => text.trim())
  const { series, columns } = backcast
  const optional = series.flatMap(({ confidence }) => confidence ?? [])
  const needed = [...new Set([columns.place, columns.year, ...series.map(({ column }) => column)])]
  const missing = needed.filter((name) => !names.includes(name))
  for (const name of missing) {
    const nearest = nearestName(
      name,
      names.filter((other) => !needed.includes(other)),
    )
    const at = header[nearest === undefined ? 0 : names.indexOf(nearest)]
    const problem = { code: 'missing-key', message: `the column ${name} is missing`, expected: name } as const
    if (at) report(at, { ...problem, found: nearest ?? names.join(', ') })
  }
  if (missing.length > 0) return undefined
  const found = [...needed, ...optional].map((name) => [name, names.indexOf(name)] as const)
  return new Map(found.filter(([, position]) => position >= 0))
}

function readRows(
  rows: readonly (readonly Cell[])[],
  columns: Columns,
  backcast: Backcast,
  report: ReportCell,
): readonly Observation[] {
  const seen = new Set<string>()
  return rows.flatMap((cells): readonly Observation[] => {
    const cellOf = (name: string) => cells[columns.get(name) ?? -1]
    const [place, year] = [cellOf(backcast.columns.place), cellOf(backcast.columns.year)]
    if (!place || !year) return []
    const code = readCode(place, backcast, report)
    const time = readYear(year, report)
    if (code === undefined || time === undefined) return []
    if (seen.has(`${code} ${time}`)) {
      report(place, {
        code: 'duplicate-key',
        message: 'this place and year stand twice',
        found: `${code} ${time}`,
      })
      return []
    }
    seen.add(`${code} ${time}`)
    return backcast.series.flatMap((series, position): readonly Observation[] => {
      const cell = cellOf(series.column)
      if (series.code !== code || !cell || cell.text.trim() === '') return []
      const value = readShare(cell, backcast.scale, report)
      const sd = readError(series, cellOf(series.confidence ?? ''), backcast, report)
      return value === undefined || sd === undefined ? [] : [{ series: position, time, value, sd }]
    })
  })
}

function readCode(cell: Cell, { codes }: Backcast, report: ReportCell): string | undefined {
  const code = cell.text.trim()
  if (codes.includes(code)) return code
  const nearest = nearestName(code, codes)
  const problem = { code: 'unknown-name', message: 'the scenario knows no place of this code' } as const
  report(cell, { ...problem, found: code, expected: codes.join(', '), ...(nearest && { nearest }) })
  return undefined
}

function readYear(cell: Cell, report: ReportCell): number | undefined {
  const year = numberIn(cell)
  if (year !== undefined && Math.floor(year) === year) return year
  report(cell, {
    code: 'wrong-shape',
    message: 'this is no year',
    found: cell.text,
    expected: 'a whole number',
  })
  return undefined
}

function readShare(cell: Cell, scale: number, report: ReportCell): number | undefined {
  const number = numberIn(cell)
  if (number === undefined) {
    const expected = 'a number, or nothing where nothing was observed'
    report(cell, { code: 'wrong-shape', message: 'this is no number', found: cell.text, expected })
    return undefined
  }
  const share = number * scale
  if (share > 0 && share < 1) return share
  const expected = `more than 0 and less than ${1 / scale}`
  report(cell, { code: 'out-of-range', message: 'this is no share of a whole', found: cell.text, expected })
  return undefined
}

/** The error of an observation by its word; without a word, that of the least known. */
function readError(
  { confidence }: ObservedSeries,
  cell: Cell | undefined,
  { errors }: Backcast,
  report: ReportCell,
): number | undefined {
  const word = cell?.text.trim() ?? ''
  if (confidence === undefined || !cell || word === '') return Math.max(...errors.values())
  const sd = errors.get(word)
  if (sd !== undefined) return sd
  const nearest = nearestName(word, errors.keys())
  const problem = {
    code: 'unknown-name',
    message: 'this is no word for how well it is known',
    found: word,
  } as const
  report(cell, { ...problem, expected: [...errors.keys()].join(', '), ...(nearest && { nearest }) })
  return undefined
}

function numberIn({ text }: Cell): number | undefined {
  return /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(text) ? Number(text) : undefined
}
