import type { Issue, KernelName, Overrides, Until } from '@erosion/engine'
import type { StudyWriter } from '../../study/output/study-writer.js'
import { studyWriters } from '../../study/output/study-writers.js'
import type { Writer } from '../output/writer.js'
import { outcomeWriters, seriesWriters } from '../output/writers.js'
import type { RunArguments } from '../run-arguments.js'
import { askedOutcomes } from './asked-outcomes.js'
import { checkTogether } from './check-together.js'
import { readAssignments } from './read-assignments.js'
import { readCount } from './read-count.js'
import { readKernel } from './read-kernel.js'
import { readNumber } from './read-number.js'
import { readStudy } from './read-study.js'
import { readUntil } from './read-until.js'
import { readWriter } from '../../read-writer.js'
import { splitList } from './split-list.js'

/** A step that is to be chosen. */
const AUTO = 'auto'

/** Most runs of a study that goes on until a mean is known, unless `--runs` says. */
const MOST_UNTIL = 65_536

/** More threads than any machine has cores, and more futures than a thread hands over at once without filling memory. */
const MOST_WORKERS = 1024
const MOST_CHUNK = 100_000

/** How runs are made. None of it changes a number. */
export interface Machine {
  /** The kernel that is asked for. */
  readonly kernel: KernelName | undefined
  /** Threads at work and futures of a chunk; undefined unless said. */
  readonly workers: number | undefined
  readonly chunk: number | undefined
}

/** What `erosion run` is asked for, understood as far as that goes without the scenario. */
export interface Request extends Machine {
  readonly overrides: Overrides
  /** Policy by player. */
  readonly policies: ReadonlyMap<string, string>
  /** Names of the outcomes to print; none for all of them. */
  readonly outcomes: readonly string[]
  /** Whether no outcomes are named, so that tables of studies are those of the headline. */
  readonly isHeadline: boolean
  /** Names of series to print, or to keep in a folder. */
  readonly series: readonly string[]
  /** Whether a single run at middle values is asked for, whatever the scenario draws. */
  readonly isSingle: boolean
  /** Whether series are printed in place of outcomes. */
  readonly isSeries: boolean
  /** How well a mean is to be known; `overrides.study.runs` are then the most runs that there may be. */
  readonly until: Until | undefined
  /** Whether the step is to be chosen by audits. */
  readonly isStepAuto: boolean
  /** Writers of single runs and of studies; undefined only beside an issue. */
  readonly write: Writer | undefined
  readonly writeStudy: StudyWriter | undefined
  /** Takes the picture of a study; undefined when none is asked for. */
  readonly draw?: ((picture: string) => void) | undefined
  /** Folder to keep results in. */
  readonly out: string | undefined
  readonly issues: readonly Issue[]
}

/** Reads the options of `erosion run`; everything wrong with them is an issue, all at once. */
export function readRequest(args: RunArguments): Request {
  const policies = readAssignments(args.policy, '--policy', 'player=policy')
  const changes = readOverrides(args)
  const series = args.series?.flatMap(splitList).filter((name) => name !== '') ?? []
  const isSeries = args.series !== undefined
  const isPrinted = isSeries && args.out === undefined
  const write = isPrinted
    ? readWriter(args.format, seriesWriters, 'series')
    : readWriter(args.format, outcomeWriters, 'outcomes')
  const writeStudy = readWriter(args.format, studyWriters, 'outcomes')
  const kernel = readKernel(args.kernel)
  const until = readUntil(args.until)
  const asked = [kernel, until, write].filter((one): one is Issue => typeof one === 'object' && 'code' in one)
  const issues: Issue[] = [...policies.issues, ...changes.issues, ...checkTogether(args), ...asked]
  const countAt = (text: string | undefined, option: string, most: number): number | undefined => {
    const count = readCount(text, option, most)
    if (typeof count !== 'object') return count
    issues.push(count)
    return undefined
  }
  const workers = countAt(args.workers, '--workers', MOST_WORKERS)
  const chunk = countAt(args.chunk, '--chunk', MOST_CHUNK)
  if (isSeries && series.length === 0) {
    issues.push({ code: 'syntax', message: '--series names nothing', path: ['--series'], expected: 'names' })
  }
  return {
    overrides: changes.overrides,
    policies: policies.values,
    ...askedOutcomes(args.outcome),
    series,
    isSingle: isPrinted || args.deterministic,
    isSeries: isPrinted,
    kernel: typeof kernel === 'string' ? kernel : undefined,
    until: until && 'reach' in until ? until : undefined,
    isStepAuto: args.step === AUTO,
    write: typeof write === 'function' ? write : undefined,
    writeStudy: typeof writeStudy === 'function' ? writeStudy : undefined,
    ...{ workers, chunk, out: args.out },
    issues,
  }
}

/** What takes the place of values in the scenario. */
function readOverrides(args: RunArguments): {
  readonly overrides: Overrides
  readonly issues: readonly Issue[]
} {
  const settings = readAssignments(args.set, '--set', 'parameter=value')
  const most = args.until === undefined ? {} : { runs: MOST_UNTIL }
  const read = readStudy(args)
  const study = { ...most, ...read.study }
  const issues: Issue[] = [...settings.issues, ...read.issues]
  const numberAt = (text: string, ...path: string[]) => {
    const number = readNumber(text, path)
    if (typeof number === 'number') return number
    issues.push(number)
    return undefined
  }
  const parameters: [string, number][] = []
  for (const [name, text] of settings.values) {
    const number = numberAt(text, '--set', name)
    if (number !== undefined) parameters.push([name, number])
  }
  const step = args.step === undefined || args.step === AUTO ? undefined : numberAt(args.step, '--step')
  const overrides = {
    parameters: Object.fromEntries(parameters),
    ...(args.method !== undefined && { method: args.method }),
    ...(step !== undefined && { step }),
    ...(Object.keys(study).length > 0 && { study }),
  }
  return { overrides, issues }
}
