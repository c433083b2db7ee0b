import { differenceFormats, renderDifference, type Issue } from '@erosion/engine'
import type { ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { readFormat } from '../read-format.js'
import { stopOnIssues } from '../stop-on-issues.js'
import { textColumns } from '../text-columns.js'
import { compareSides } from './compare-sides.js'
import type { DiffArguments } from './diff-arguments.js'
import { readSide } from './read-side.js'
import type { ReadSide } from './side.js'
import { tellComplaints } from './tell-complaints.js'

/**
 * The whole of `erosion diff`: two scenarios to their runs, or two folders of results, and what differs.
 * @throws Stop with everything that is wrong with either side or with the command line
 */
export function diffFiles(args: DiffArguments, io: Io): ExitCode {
  const names = [args.first, args.second] as const
  const format = readFormat(args.format, differenceFormats, 'differences')
  const first = readSide(args.first, io.cwd)
  const second = args.second === args.first ? first : readSide(args.second, io.cwd)
  const issues = [
    ...(typeof format === 'string' ? [] : [format]),
    ...first.issues,
    ...second.issues,
    ...unlike(first, second, names),
  ]
  stopOnIssues(distinct(issues), new Map([...first.texts, ...second.texts]), io)
  if (!first.side || !second.side || typeof format !== 'string')
    throw new TypeError('neither sides nor issues')
  const { difference, complaints } = compareSides(first.side, second.side, io)
  const text = renderDifference(difference, format, { columns: textColumns(io), subjects: names })
  io.stdout(`${text}\n`)
  return tellComplaints(complaints, names, io)
}

/** Middle values say nothing about medians of many futures. */
function unlike(first: ReadSide, second: ReadSide, names: readonly [string, string]): readonly Issue[] {
  if (first.kind === second.kind) return []
  const [file, folder] = first.kind === 'scenario' ? names : [names[1], names[0]]
  const message = `${file} is a scenario and ${folder} a folder of results`
  const expected = 'two scenarios, or two folders of results'
  return [{ code: 'wrong-shape', message, path: [file], expected }]
}

/** Each issue once: both files may extend the one that is wrong. */
function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()]
}
