import type { Issue } from '@erosion/engine'
import { openSeries, type SeriesReader } from '@erosion/runner'
import type { ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { readWriter } from '../read-writer.js'
import { readResults } from '../results/read-results.js'
import type { ResultsArguments } from '../results/show-results.js'
import { splitList } from '../run/options/split-list.js'
import { writeLines } from '../run/write-lines.js'
import { stopOnIssues } from '../stop-on-issues.js'
import { unknownName } from '../unknown-name.js'
import { fansFigure } from './fans-figure.js'
import { futuresOf } from './futures-of.js'
import { overRuns, type SeriesOverRuns, type ShownSeries } from './series-over-runs.js'
import { spreadWriters } from './spread-writers.js'

/** What is asked of the series of a folder. */
export type SeriesArguments = ResultsArguments & { readonly series: readonly string[] }

/**
 * Prints how series that a folder keeps lie over its runs, and draws them where a picture is asked for.
 * @throws Stop when it is no such folder, or has no such series
 * @throws ResultsError when it keeps none, or they cannot be read
 */
export async function showSeries(args: SeriesArguments, io: Io): Promise<ExitCode> {
  const write = readWriter(args.format, spreadWriters, 'series')
  const { results, issues } = readResults(args.folder, io.cwd)
  const isKept = results !== undefined && results.manifest.series.length > 0
  const reader = isKept ? await openSeries(results) : undefined
  try {
    const asked = args.series.flatMap(splitList).filter((name) => name !== '')
    const wrong = [
      ...checkBeside(args),
      ...(typeof write === 'object' ? [write] : []),
      ...(results && !isKept ? [keepsNone(args.folder)] : []),
    ]
    stopOnIssues([...wrong, ...(reader ? checkNames(asked, reader) : []), ...issues], new Map(), io)
    if (!results || !reader || typeof write === 'object') return 2
    const draw = io.fileFor(args.figure, '--figure')
    const names = asked.flatMap((name) => elementsOf(name, reader))
    const series: SeriesOverRuns[] = []
    for (const name of new Set(names)) series.push(overRuns(await reader.read(name)))
    const shown: ShownSeries = { scenario: results.scenario, futures: futuresOf(results), series }
    writeLines(write(shown), io.stdout)
    draw?.(fansFigure(shown))
    return 0
  } finally {
    reader?.close()
  }
}

/** The kept series that a name means: itself, or every element of a variable. */
const elementsOf = (name: string, { names }: SeriesReader): readonly string[] =>
  names.filter((kept) => kept === name || kept.startsWith(`${name}[`))

function checkNames(asked: readonly string[], reader: SeriesReader): readonly Issue[] {
  const known = [...new Set([...reader.names.map((name) => name.replace(/\[.*/, '')), ...reader.names])]
  if (asked.length === 0)
    return [{ code: 'syntax', message: '--series names nothing', path: ['--series'], expected: 'names' }]
  return asked
    .filter((name) => elementsOf(name, reader).length === 0)
    .map((name) => unknownName(name, known, { message: `${name} is not kept there`, path: ['--series'] }))
}

function keepsNone(folder: string): Issue {
  const expected = 'a folder of erosion run --series … --out'
  return { code: 'missing-key', message: `${folder} keeps no series`, path: ['--series'], expected }
}

function checkBeside({ outcome }: SeriesArguments): readonly Issue[] {
  if (outcome === undefined) return []
  const message = '--outcome cannot stand beside --series: it prints series in place of outcomes'
  return [{ code: 'not-allowed', message, path: ['--outcome'] }]
}
