import type { Issue } from '#core/issue'
import { nearestName } from '#core/nearest-name'
import type { Backcast } from '#scenario/backcast'
import { readCsv, type Cell } from '#source/csv'
import { numberIn, readError, readShare, readYear, type ReportCell } from './observation-cells.js'
import type { Observation } from './observation.js'
import { observedPlaces } from './observed-places.js'

/** What a file of observations holds, and everything that is wrong with it, each with its place. */
export interface ReadObservations {
  readonly observations: readonly Observation[]
  readonly issues: readonly Issue[]
  /** What was passed over or taken in its own way, in words. */
  readonly notes: readonly string[]
}

/**
 * Reads comma-separated observations as a backcast declares them: a row for each place and year, a column for each
 * series. A cell that is empty, or says `NA` or `NaN`, was not observed. Columns and places that the backcast does not
 * name are passed over.
 */
export function readObservations(text: string, file: string, backcast: Backcast): ReadObservations {
  const { header, rows, issues: malformed } = readCsv(text, file)
  const issues: Issue[] = [...malformed]
  const report: ReportCell = (cell, problem) => void issues.push({ ...problem, path: [], span: cell.span })
  const columns = header.length > 0 ? findColumns(header, backcast, report) : undefined
  if (columns) checkScale(header, rows, columns, backcast, report)
  const { observations, notes } = columns
    ? readRows(rows, columns, backcast, report)
    : { observations: [], notes: [] }
  return { observations, issues: issues.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0)), notes }
}

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

/** Shares of one where per cent are meant would be read as hundredths of what they are, without a word. */
function checkScale(
  header: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  columns: Columns,
  { series, scale }: Backcast,
  report: ReportCell,
): void {
  if (scale > 0.1) return
  for (const name of new Set(series.map(({ column }) => column))) {
    const position = columns.get(name) ?? -1
    const values = rows.flatMap((cells) => (cells[position] && numberIn(cells[position])) ?? [])
    const most = Math.max(...values)
    const at = header[position]
    if (values.length === 0 || most >= 1 || !at) continue
    const message = `every number in ${name} is below 1: these are shares of one`
    const expected = `numbers that times ${scale} are shares`
    report(at, { code: 'out-of-range', message, found: `${most} at most`, expected })
  }
}

function readRows(
  rows: readonly (readonly Cell[])[],
  columns: Columns,
  backcast: Backcast,
  report: ReportCell,
): { readonly observations: readonly Observation[]; readonly notes: readonly string[] } {
  const seen = new Set<string>()
  const words = new Set<string>()
  const cellIn = (cells: readonly Cell[], name: string) => cells[columns.get(name) ?? -1]
  const { place: placeColumn, year: yearColumn } = backcast.columns
  const places = observedPlaces(
    rows.flatMap((cells) => cellIn(cells, placeColumn) ?? []),
    backcast,
    report,
  )
  const observations = rows.flatMap((cells): readonly Observation[] => {
    const [place, year] = [cellIn(cells, placeColumn), cellIn(cells, yearColumn)]
    if (!place || !year) return []
    const code = places.codeOf(place)
    const time = code === undefined ? undefined : readYear(year, report)
    if (code === undefined || time === undefined) return []
    if (seen.has(`${code} ${time}`)) {
      const message = 'this place and year stand twice'
      report(place, { code: 'duplicate-key', message, found: `${code} ${time}` })
      return []
    }
    seen.add(`${code} ${time}`)
    return backcast.series.flatMap((series, position): readonly Observation[] => {
      const cell = cellIn(cells, series.column)
      if (series.code !== code || !cell || isEmpty(cell)) return []
      const value = readShare(cell, backcast.scale, report)
      const sd = readError(series, cellIn(cells, series.confidence ?? ''), backcast, words, report)
      return value === undefined || sd === undefined ? [] : [{ series: position, time, value, sd }]
    })
  })
  return { observations, notes: notesOf(places.others, words) }
}

const isEmpty = ({ text }: Cell) => ['', 'NA', 'NaN'].includes(text.trim())

function notesOf(places: ReadonlySet<string>, words: ReadonlySet<string>): readonly string[] {
  const list = (names: ReadonlySet<string>) => [...names].join(', ')
  return [
    ...(places.size > 0 ? [`places that the scenario does not name are passed over: ${list(places)}`] : []),
    ...(words.size > 0
      ? [
          `words for how well a share is known that the scenario does not name count as the least: ${list(words)}`,
        ]
      : []),
  ]
}
